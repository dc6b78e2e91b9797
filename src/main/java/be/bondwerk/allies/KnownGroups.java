package be.bondwerk.allies;

import be.bondwerk.directory.Group;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.FormValues;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Suggests the groups that the directory knows in the municipality, where the groups of a new area are listed. */
@Component
class KnownGroups implements FormValues {
    private static final int MOST = 20;

    private final RoundPlaces places;
    private final GroupBook directory;

    KnownGroups(RoundPlaces places, GroupBook directory) {
        this.places = places;
        this.directory = directory;
    }

    @Override
    public String formId() {
        return "defineArea";
    }

    @Override
    public Map<String, Object> values(FormPlace place, Locale locale) {
        var round = places.round(place);
        var groups = round.scope().groups().isEmpty()
                ? directory.of(round.municipalityId()).stream()
                        .limit(MOST)
                        .map(KnownGroups::suggestion)
                        .toList()
                : round.scope().groups().stream().map(KnownGroups::stated).toList();
        return groups.isEmpty() ? Map.of() : Map.of("relevantGroups", groups);
    }

    private static Map<String, Object> suggestion(Group group) {
        return row(group.name(), group.kind().name(), group.hardToReach());
    }

    private static Map<String, Object> stated(RelevantGroup group) {
        return row(group.label(), group.kind().name(), group.hardToReach());
    }

    private static Map<String, Object> row(String label, String kind, boolean hardToReach) {
        return Map.of("label", label, "kind", kind, "hardToReach", hardToReach);
    }
}
