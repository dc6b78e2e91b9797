package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to work with.
 *
 * @param address where it is; may be empty
 * @param email its general address, nobody’s own; may be empty
 * @param phone its general number, nobody’s own; may be empty
 */
public record Organisation(
        String id,
        String municipalityId,
        String name,
        OrganisationKind kind,
        String address,
        String email,
        String phone,
        Set<String> areaIds,
        @Nullable LocalDate endedOn,
        int version)
        implements Entry {

    public Organisation {
        name = name.strip();
        address = address.strip();
        email = email.strip();
        phone = phone.strip();
        areaIds = Set.copyOf(areaIds);
    }

    /** One that is not there yet. */
    public static Organisation blank(String municipalityId) {
        return new Organisation("", municipalityId, "", OrganisationKind.ASSOCIATION, "", "", "", Set.of(), null, 0);
    }
}
