package be.bondwerk.cases.ui;

import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** A place to write a few sentences and add them. */
final class Compose extends Div {
    private static final int LONGEST = 2_000;

    private final TextArea text = new TextArea();
    private final String key;

    /**
     * Offers a field and a button.
     *
     * @param key of the label; {@code .hint}, {@code .add} and {@code .added} belong to it
     * @param write keeps what was written; whether that worked
     * @param after runs when it did
     */
    Compose(String key, Predicate<String> write, Runnable after) {
        this.key = key;
        addClassNames("bw-compose", "bw-no-print");
        text.setLabel(getTranslation(key));
        text.setHelperText(getTranslation(key + ".hint"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        add(text, new Button(getTranslation(key + ".add"), click -> write(write, after)));
    }

    private void write(Predicate<String> write, Runnable after) {
        var written = text.getValue().strip();
        text.setInvalid(written.isEmpty());
        if (written.isEmpty()) {
            text.setErrorMessage(getTranslation("cases.view.note.empty"));
        } else if (write.test(written)) {
            text.clear();
            Notices.done(getTranslation(key + ".added"));
            after.run();
        }
        text.focus();
    }
}
