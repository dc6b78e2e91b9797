package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An area as the administrator of its zone keeps it.
 *
 * @param description its streets, or where it begins and ends; may be empty
 */
public record AreaEntry(
        String id,
        String municipalityId,
        String name,
        AreaLevel level,
        String description,
        @Nullable LocalDate endedOn,
        int version)
        implements Entry {

    public AreaEntry {
        name = name.strip();
        description = description.strip();
    }

    /** One that is not there yet. */
    public static AreaEntry blank(String municipalityId) {
        return new AreaEntry("", municipalityId, "", AreaLevel.NEIGHBOURHOOD, "", null, 0);
    }

    @Override
    public Set<String> areaIds() {
        return Set.of();
    }
}
