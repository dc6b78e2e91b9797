package be.bondwerk.security;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs work as the platform itself: on job threads and at start-up. */
public final class SystemWork {

    /** The name the platform acts under. */
    public static final String USERNAME = "system";

    static final String AUTHORITY = "SYSTEM";

    private static final ThreadLocal<@Nullable SecurityContext> AT_WORK = new ThreadLocal<>();

    private SystemWork() {}

    /** Runs the work as the platform, whoever is signed in on this thread. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as the platform, whoever is signed in on this thread, and returns its result. */
    public static <T> T call(Supplier<T> work) {
        var outer = AT_WORK.get();
        AT_WORK.set(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                USERNAME, null, List.of(new SimpleGrantedAuthority(AUTHORITY)))));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                AT_WORK.remove();
            } else {
                AT_WORK.set(outer);
            }
        }
    }

    /** The platform's own security context while it works on this thread. */
    static @Nullable SecurityContext context() {
        return AT_WORK.get();
    }
}
