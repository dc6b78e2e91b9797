package be.bondwerk.allies;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who offers to become an ally, or whom a neighbour suggests. Only a name and one contact are required (C26).
 *
 * @param by {@link Nominator#SELF} or {@link Nominator#COMMUNITY}
 * @param email this or the telephone number is there
 * @param suggestions what else the person wants to say
 * @param language in which they filled in the form
 */
public record Nomination(
        Nominator by,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable AgeBand ageBand,
        @Nullable String publicFunction,
        @Nullable String organisation,
        @Nullable String reachDescription,
        @Nullable String suggestions,
        Locale language) {

    /** @throws IllegalArgumentException without a contact, or when an authority nominates, which has its own lists */
    public Nomination {
        if (by != Nominator.SELF && by != Nominator.COMMUNITY) {
            throw new IllegalArgumentException("An authority names people on its list");
        }
        if (email == null && phone == null) {
            throw new IllegalArgumentException("Nobody can be reached without an address or a number");
        }
    }

    KeyFigure person() {
        return new KeyFigure(
                givenName.strip(),
                familyName.strip(),
                email,
                phone,
                ageBand,
                publicFunction,
                organisation,
                reachDescription);
    }
}
