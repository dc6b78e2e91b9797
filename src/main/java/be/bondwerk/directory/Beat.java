package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a community officer is at home: one area or several. Who has the beat when, its {@link Posting}s say. */
public record Beat(
        String id,
        String municipalityId,
        String name,
        Set<String> areaIds,
        @Nullable LocalDate endedOn,
        int version) implements Entry {

    public Beat {
        name = name.strip();
        areaIds = Set.copyOf(areaIds);
    }

    /** One that is not there yet. */
    public static Beat blank(String municipalityId) {
        return new Beat("", municipalityId, "", Set.of(), null, 0);
    }
}
