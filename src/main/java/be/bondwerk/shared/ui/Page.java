package be.bondwerk.shared.ui;

import be.bondwerk.shared.Refusal;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A screen; what it may not or cannot show becomes a friendly panel instead of a crash. */
public abstract class Page extends Div {

    /** Starts an empty screen. */
    protected Page() {
        addClassName("bw-page");
    }

    /** Runs what fills this screen; a refusal replaces everything on it by an explanation and the way to the inbox. */
    protected final void show(Runnable filling) {
        try {
            filling.run();
        } catch (Refusal refusal) {
            removeAll();
            add(ErrorPanel.of(refusal).way(home()));
        }
    }

    /** Does what a person asked for; a refusal becomes a notice and the screen stays as it is. */
    protected final boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            Notices.failed(Words.say(refusal.messageKey(), refusal.arguments()));
            return false;
        }
    }

    private static Anchor home() {
        var home = new Anchor("", Words.say("shared.home"));
        home.setRouterIgnore(false);
        home.addClassName("bw-button-link");
        return home;
    }
}
