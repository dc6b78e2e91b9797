package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How something stands, as symbol, word and colour. */
public final class StatusBadge extends Composite<Span> {

    /** What a status means, whatever the word for it. */
    public enum Status {
        LATE(Symbol.LATE),
        WAITING(Symbol.WAITING),
        RUNNING(Symbol.RUNNING),
        DONE(Symbol.DONE),
        BLOCKED(Symbol.BLOCKED),
        NEUTRAL(Symbol.INFO);

        private final Symbol symbol;

        Status(Symbol symbol) {
            this.symbol = symbol;
        }
    }

    /** Shows a status with a word of the reader's language. */
    public StatusBadge(Status status, String word) {
        getContent().addClassNames("bw-status", "bw-status--" + status.name().toLowerCase(Locale.ROOT));
        getContent().add(status.symbol.draw(), new Span(word));
    }

    /** Shows a status with its usual word: late, waiting, running, done, blocked. */
    public static StatusBadge of(Status status) {
        return new StatusBadge(
                status, Words.say("shared.status." + status.name().toLowerCase(Locale.ROOT)));
    }
}
