package be.bondwerk.engine;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Tells the engine who is acting, for the length of one call. */
@Component
class ActingPerson {
    private final CurrentUser user;
    private final IdentityService identity;

    ActingPerson(CurrentUser user, IdentityService identity) {
        this.user = user;
        this.identity = identity;
    }

    /** Does the work as whoever is signed in; as the platform itself when it acts on its own. */
    <T> T call(Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        signIn();
        try {
            return work.get();
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }

    /** Does the work as whoever is signed in. */
    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private void signIn() {
        if (user.isSystem()) {
            identity.clearAuthentication();
            return;
        }
        identity.setAuthentication(
                user.person().username(),
                user.roles().stream().map(Role::name).toList(),
                new ArrayList<>(user.zoneIds()));
    }
}
