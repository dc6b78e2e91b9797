package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A municipality of the zone as its administrator keeps it. */
public record MunicipalityEntry(
        String id, String name, @Nullable LocalDate endedOn, int version) implements Entry {

    public MunicipalityEntry {
        name = name.strip();
    }

    /** One that is not there yet. */
    public static MunicipalityEntry blank() {
        return new MunicipalityEntry("", "", null, 0);
    }

    @Override
    public String municipalityId() {
        return id;
    }

    @Override
    public Set<String> areaIds() {
        return Set.of();
    }
}
