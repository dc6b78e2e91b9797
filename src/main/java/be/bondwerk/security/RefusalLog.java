package be.bondwerk.security;

import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/** Writes down what was refused to whom: usernames and doors, never what they asked about. */
@Component
class RefusalLog {

    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        var who = event.getAuthentication().get();
        if (who != null && !(who instanceof AnonymousAuthenticationToken)) {
            log.warn("Refused to {}: {}", who.getName(), door(event.getObject()));
        }
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        log.info("{} signed in", event.getAuthentication().getName());
    }

    /** Without the name: people type passwords into the wrong field. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        log.warn("A sign-in failed: {}", event.getException().getClass().getSimpleName());
    }

    private static String door(Object object) {
        return object instanceof MethodInvocation call
                ? call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName()
                : "a page";
    }
}
