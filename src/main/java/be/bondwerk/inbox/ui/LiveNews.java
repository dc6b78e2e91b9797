package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.InboxNews;
import be.bondwerk.security.CurrentUser;
import com.vaadin.flow.component.AttachEvent;

/** Keeps a list up to date as long as it is on somebody's screen. */
final class LiveNews {
    private LiveNews() {}

    /** Refreshes what was attached whenever the reader's inbox changes. */
    static void follow(AttachEvent attached, InboxNews news, CurrentUser reader, Runnable refresh) {
        var ui = attached.getUI();
        var registration = news.register(reader.principals(), () -> ui.access(refresh::run));
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            registration.remove();
        });
    }
}
