package be.bondwerk.directory.ui;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.MunicipalityBook;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What places, languages and texts are called in the reader’s language; made for one look at the directory. */
final class Names {

    private final Directory directory;
    private final MunicipalityBook municipalities;
    private final Map<String, List<Area>> areas = new HashMap<>();
    private final Map<String, Optional<Area>> byId = new HashMap<>();
    private @Nullable List<Municipality> known;

    Names(Directory directory, MunicipalityBook municipalities) {
        this.directory = directory;
        this.municipalities = municipalities;
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static String language(String code) {
        var reader = UI.getCurrent().getLocale();
        var name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    static String languages(List<String> codes) {
        return codes.stream().map(Names::language).collect(Collectors.joining(", "));
    }

    /** The municipalities of the zone that did not end. */
    List<Municipality> municipalities() {
        if (known == null) {
            known = directory.municipalities(municipalities.zone().id());
        }
        return known;
    }

    List<Area> areas(String municipalityId) {
        return areas.computeIfAbsent(municipalityId, directory::areas);
    }

    String municipality(String id) {
        return municipalities().stream()
                .filter(municipality -> municipality.id().equals(id))
                .findFirst()
                .or(() -> directory.municipality(id))
                .map(Municipality::name)
                .orElse("");
    }

    /** The municipality, if the zone has more than one; else nothing. */
    String municipalityIfMany(String id) {
        return municipalities().size() > 1 ? municipality(id) : "";
    }

    /** The names of those areas, by name. */
    Stream<Area> areas(Collection<String> ids) {
        return ids.stream()
                .map(id -> byId.computeIfAbsent(id, directory::area))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()));
    }

    /** Those areas in words, or that it is the whole municipality. */
    String where(String municipalityId, Collection<String> areaIds) {
        return areaIds.isEmpty()
                ? say("directory.everywhere", municipality(municipalityId))
                : areas(areaIds).map(Area::name).collect(Collectors.joining(", "));
    }
}
