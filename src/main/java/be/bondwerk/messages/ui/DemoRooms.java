package be.bondwerk.messages.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the mailbox in a demonstration; anywhere else there is no such room. */
@Component
@Profile("demo")
class DemoRooms implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(event.getSource().getContext()));
        routes.setAnnotatedRoute(MailboxView.class);
        routes.setAnnotatedRoute(MailboxMailView.class);
    }
}
