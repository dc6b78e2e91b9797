package be.bondwerk.security;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts failed; the next one is heard in some minutes, whether the account exists or not. */
class SignInLocked extends AuthenticationException {

    private final long minutes;

    SignInLocked(long minutes) {
        super("Locked for " + minutes + " minutes");
        this.minutes = minutes;
    }

    long minutes() {
        return minutes;
    }
}
