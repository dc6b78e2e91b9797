package be.bondwerk.security;

import be.bondwerk.shared.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail address of an account looks like: one plain mailbox. */
final class MailAddresses {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    private MailAddresses() {}

    /** The address, or null for none. @throws Refusal if it cannot be one */
    static @Nullable String check(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        var address = email.strip();
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            throw new Refusal("security.mailShape");
        }
        return address;
    }
}
