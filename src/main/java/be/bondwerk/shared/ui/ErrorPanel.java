package be.bondwerk.shared.ui;

import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Says in plain words what did not work, what is safe, and what to do now. */
public final class ErrorPanel extends Composite<Div> {

    /** Says what happened; {@code explanation} says what is safe and what to do. */
    public ErrorPanel(Symbol symbol, String title, String explanation) {
        getContent().addClassName("bw-empty");
        var picture = new Div(symbol.draw());
        picture.addClassName("bw-empty-picture");
        getContent().add(picture, new H1(title), new Paragraph(explanation));
    }

    /** Explains a refusal to the person who met it. */
    public static ErrorPanel of(Refusal refusal) {
        var words = Words.say(refusal.messageKey(), refusal.arguments());
        if (refusal instanceof AlreadyDone) {
            return new ErrorPanel(Symbol.DONE, Words.say("shared.error.alreadyDone"), words);
        }
        if (refusal instanceof NotAllowed) {
            return new ErrorPanel(Symbol.LOCK, Words.say("shared.error.notAllowed"), words);
        }
        return new ErrorPanel(Symbol.SEARCH, Words.say("shared.error.refused"), words);
    }

    /** Gives the number under which the log knows what happened. */
    public ErrorPanel reference(String reference) {
        var line = new Paragraph(Words.say("shared.error.reference", reference));
        line.addClassName("bw-muted");
        getContent().add(line);
        return this;
    }

    /** Offers a way on. */
    public ErrorPanel way(Component... actions) {
        var ways = new Div(actions);
        ways.addClassName("bw-empty-actions");
        getContent().add(ways);
        return this;
    }
}
