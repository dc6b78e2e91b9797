package be.bondwerk.allies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who somebody on the list of key figures is, as the person who knows them described them. */
@Embeddable
record KeyFigure(
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,
        String publicFunction,
        String organisation,
        String reachDescription) {

    /** The list without those who are on it twice; the first entry counts. */
    static List<KeyFigure> distinct(List<KeyFigure> figures) {
        var people = new LinkedHashMap<String, KeyFigure>();
        figures.forEach(figure -> people.putIfAbsent(figure.sameness(), figure));
        return List.copyOf(people.values());
    }

    String name() {
        return givenName + " " + familyName;
    }

    String publicFunctionAndOrganisation() {
        return publicFunction + ", " + organisation;
    }

    boolean reachable() {
        return email != null || phone != null;
    }

    boolean underThirty() {
        return ageBand != null && ageBand.underThirty();
    }

    /** Equal for two entries about the same person: same name, same organisation. */
    private String sameness() {
        return folded(name()) + '|' + folded(organisation);
    }

    /** The organisation in the form in which it is compared with others. */
    String organisationKey() {
        return folded(organisation);
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
