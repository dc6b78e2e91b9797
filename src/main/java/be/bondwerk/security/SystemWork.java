package be.bondwerk.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work as the platform itself: on job threads and at start-up. */
public final class SystemWork {

    /** The name the platform acts under. */
    public static final String USERNAME = "system";

    static final String AUTHORITY = "SYSTEM";

    private SystemWork() {}

    /** Runs the work as the platform; who was signed in before is signed in afterwards. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as the platform and returns its result; who was signed in before is signed in afterwards. */
    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(platform());
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Authentication platform() {
        return UsernamePasswordAuthenticationToken.authenticated(
                USERNAME, null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
    }
}
