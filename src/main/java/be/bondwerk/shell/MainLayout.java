package be.bondwerk.shell;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.calendar.DemoClock;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.ui.MenuGate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: the top, the menu, and the screen itself as the main landmark. */
@Layout
@PermitAll
@JsModule("./bw-shell.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "content";

    private final Main main = new Main();
    private final MainMenu menu;
    private final ShortcutsDialog shortcuts = new ShortcutsDialog();

    MainLayout(
            CurrentUser user,
            TopTools tools,
            BusinessClock clock,
            ObjectProvider<DemoClock> demoClock,
            ObjectProvider<MenuGate> gates) {
        menu = new MainMenu(user.ifSignedIn().isPresent() ? gates.stream().toList() : List.of());
        addClassName("bw-frame");
        main.setId(CONTENT);
        main.addClassName("bw-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink());
        demoClock.ifAvailable(demo -> add(new DemoStrip(demo, clock)));
        user.ifSignedIn().ifPresent(person -> add(new TopBar(person, tools, shortcuts::open), menu));
        add(main);
        getElement().addEventListener("bw-shortcuts", event -> shortcuts.open());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        content.getElement().getComponent().ifPresent(this::fill);
    }

    private void fill(Component screen) {
        main.add(screen);
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.markCurrent(event.getLocation().getPath());
        getElement().executeJs("window.bondwerk.arrived(this)");
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("bw-skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
