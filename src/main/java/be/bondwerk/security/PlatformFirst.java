package be.bondwerk.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Who acts on a thread: the platform while it works, else whoever is signed in to the Vaadin session or the request. */
class PlatformFirst implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy people = new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public SecurityContext getContext() {
        var platform = SystemWork.context();
        return platform == null ? people.getContext() : platform;
    }

    @Override
    public void setContext(SecurityContext context) {
        people.setContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return people.createEmptyContext();
    }

    @Override
    public void clearContext() {
        people.clearContext();
    }
}
