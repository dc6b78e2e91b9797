package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import elemental.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Opens views without a browser and without an engine: their services are stand-ins that each test teaches. */
public final class Rooms implements BeforeEachCallback, AfterEachCallback {
    /** Now, for every view: Thursday 12 March 2026, 10:00 in Brussels. */
    public static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");

    private final Set<Class<? extends Component>> views;
    private final Consumer<Rooms> furnishing;
    private GenericWebApplicationContext context = new GenericWebApplicationContext();

    /** Opens these views; {@code furnishing} says what they are built with. */
    public Rooms(Consumer<Rooms> furnishing, List<Class<? extends Component>> views) {
        this.furnishing = furnishing;
        this.views = Set.copyOf(views);
    }

    /** Gives the views a stand-in. */
    public <T> T standIn(Class<T> type) {
        var standIn = Mockito.mock(type);
        context.registerBean(type, () -> standIn);
        return standIn;
    }

    /** Gives the views the real thing. */
    public void real(Class<?> type) {
        context.registerBean(type);
    }

    /** Gives each view the real thing, anew. */
    public void realForEach(Class<?> type) {
        context.registerBean(type, bean -> bean.setScope(BeanDefinition.SCOPE_PROTOTYPE));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context = new GenericWebApplicationContext(new MockServletContext());
        new ClassPathBeanDefinitionScanner(context).scan("be.bondwerk.shared");
        context.registerBean(BusinessClock.class, () -> new BusinessClock(Clock.fixed(NOW, ZoneOffset.UTC)));
        furnishing.accept(this);
        context.refresh();
        var routes = new Routes(new HashSet<>(views), new HashSet<>(), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
        context.close();
    }

    /** Goes to an address such as {@code inbox?whose=mine}. */
    public static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Where the reader is, with what is asked. */
    public static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Presses the button with that text. */
    public static void press(String text) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(text)));
    }

    /** Whether there is such a button. */
    public static boolean offers(String text) {
        return !LocatorJ._find(Button.class, spec -> spec.withText(text)).isEmpty();
    }

    /** Everything that can be read on the screen. */
    public static String read() {
        return LocatorJ._find(Component.class).stream()
                .filter(HasText.class::isInstance)
                .map(component -> ownText(component.getElement()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Whether a notice tells that something failed. */
    public static boolean failed() {
        return LocatorJ._find(Notification.class).stream()
                .anyMatch(notice -> notice.getThemeNames().contains(NotificationVariant.LUMO_ERROR.getVariantName()));
    }

    /** Tells the server what a browser would tell about the form on the screen. */
    public static void fromForm(Component canvas, String event, String json) {
        var data = Json.createObject();
        data.put("event.detail", json);
        canvas.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(canvas.getElement(), event, data));
    }

    private static String ownText(Element element) {
        return element.getChildren()
                .filter(Element::isTextNode)
                .map(Element::getText)
                .collect(Collectors.joining());
    }
}
