package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account whom the partnership works with: a contact of an organisation, or a professional. What
 * groups they belong to is not asked and has no place here.
 *
 * @param function what they do; may be empty
 * @param organisationId the organisation they speak for
 * @param email may be empty, as phone and address may
 * @param language the language to write and talk to them in, as an ISO 639-1 code
 */
public record Contact(
        String id,
        String municipalityId,
        String name,
        String function,
        @Nullable String organisationId,
        String email,
        String phone,
        String address,
        String language,
        Set<String> areaIds,
        @Nullable LocalDate endedOn,
        int version)
        implements Entry {

    public Contact {
        name = name.strip();
        function = function.strip();
        email = email.strip();
        phone = phone.strip();
        address = address.strip();
        areaIds = Set.copyOf(areaIds);
    }

    /** Somebody who is not listed yet. */
    public static Contact blank(String municipalityId) {
        return new Contact("", municipalityId, "", "", null, "", "", "", "nl", Set.of(), null, 0);
    }
}
