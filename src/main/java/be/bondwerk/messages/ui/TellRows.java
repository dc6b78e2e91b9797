package be.bondwerk.messages.ui;

import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.TellCounts;
import be.bondwerk.messages.TellRow;
import be.bondwerk.messages.Trouble;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws what must be told as rows, says why there is nothing, and how the mail stands. */
final class TellRows {
    private TellRows() {}

    static ClickableRow draw(TellRow row, Times times) {
        var when = new Span(times.ago(row.writtenAt()));
        when.setTitle(times.full(row.writtenAt()));
        when.addClassNames("bw-muted", "bw-row-when");
        return new ClickableRow("tell/" + row.id().text(), row.recipient())
                .about(row.number().text(), row.caseTitle(), row.headline())
                .fact(badge(row.trouble()), when);
    }

    static StatusBadge badge(@Nullable Trouble trouble) {
        if (trouble == null) {
            return new StatusBadge(
                    Status.RUNNING, say(MessageState.WAITING.text().key()));
        }
        var status =
                switch (trouble) {
                    case NO_MAIL -> Status.WAITING;
                    case REFUSED, NOT_DELIVERED -> Status.BLOCKED;
                    case UNSURE -> Status.LATE;
                };
        return new StatusBadge(status, say(trouble.text().key()));
    }

    static Component none(MessageState state) {
        return new EmptyState(
                Symbol.DONE, say("messages.tell.none." + state), say("messages.tell.none." + state + ".text"));
    }

    /** Says that mails wait, if any do; how long and why. */
    static Optional<Component> backlog(TellCounts counts, Times times) {
        var oldest = counts.oldest();
        if (oldest == null) {
            return Optional.empty();
        }
        var since = times.ago(oldest);
        var words = counts.postOpen()
                ? say("messages.tell.backlog", counts.waiting(), since)
                : say("messages.tell.closed", counts.waiting());
        var note = new Div(Symbol.WAITING.draw(), new Span(words));
        note.addClassName("bw-note");
        note.getElement().setAttribute("role", "status");
        return Optional.of(note);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
