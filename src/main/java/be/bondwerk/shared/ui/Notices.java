package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen: what was done, what failed. Screen readers speak them. */
public final class Notices {
    private static final int READING_TIME_MS = 5_000;

    private Notices() {}

    /** Says that something was done; it goes away by itself. */
    public static void done(String text) {
        open(text, Symbol.DONE, NotificationVariant.LUMO_SUCCESS, READING_TIME_MS);
    }

    /** Tells news that nobody has to act on; it goes away by itself. */
    public static void news(String text) {
        open(text, Symbol.INFO, NotificationVariant.LUMO_CONTRAST, READING_TIME_MS);
    }

    /** Says that something failed; it stays until it is closed. */
    public static void failed(String text) {
        open(text, Symbol.WARNING, NotificationVariant.LUMO_ERROR, 0);
    }

    private static void open(String text, Symbol symbol, NotificationVariant variant, int duration) {
        var notification = new Notification();
        notification.addClassName("bw-notice");
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration(duration);
        notification.add(symbol.draw(), new Span(text), close(notification));
        notification.open();
    }

    private static Component close(Notification notification) {
        var button = new Button(Symbol.CLOSE.draw(), click -> notification.close());
        button.setAriaLabel(Words.say("shared.close"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
