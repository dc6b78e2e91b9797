package be.bondwerk.security;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts failed; the next one is heard in some minutes, whether the account exists or not. */
public class SignInLocked extends AuthenticationException {

    private final long minutes;

    SignInLocked(long minutes) {
        super("Locked for " + minutes + " minutes");
        this.minutes = minutes;
    }

    /** When the next attempt is heard, at the latest: so many minutes from now. */
    public long minutes() {
        return minutes;
    }
}
