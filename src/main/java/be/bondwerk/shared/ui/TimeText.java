package be.bondwerk.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A moment in short words, with the full date in its title; made by {@link Times}. */
@Tag("time")
public final class TimeText extends HtmlContainer {
    TimeText(Instant moment, String words, String full) {
        setText(words);
        setTitle(full);
        getElement().setAttribute("datetime", moment.toString());
        addClassName("bw-time");
    }
}
