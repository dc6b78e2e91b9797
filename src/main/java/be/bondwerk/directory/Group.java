package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A community or group that lives or works somewhere, described as a whole. It has no members in here: nobody is labelled.
 *
 * @param name what the group is called, 2 to 80 characters
 * @param hardToReach whether invitations seldom reach it
 * @param languages the languages it speaks, as ISO 639-1 codes
 * @param meetingPlaces where and when to meet it; may be empty
 * @param organisationId an organisation through which it can be reached
 */
public record Group(
        String id,
        String municipalityId,
        String name,
        GroupKind kind,
        boolean hardToReach,
        List<String> languages,
        String meetingPlaces,
        @Nullable String organisationId,
        Set<String> areaIds,
        @Nullable LocalDate endedOn,
        int version)
        implements Entry {

    public Group {
        name = name.strip();
        meetingPlaces = meetingPlaces.strip();
        languages = List.copyOf(languages);
        areaIds = Set.copyOf(areaIds);
    }

    /** One that is not there yet. */
    public static Group blank(String municipalityId) {
        return new Group("", municipalityId, "", GroupKind.OTHER, false, List.of(), "", null, Set.of(), null, 0);
    }
}
