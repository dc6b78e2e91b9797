package be.bondwerk.forms.ui;

import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.Violation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Something in which people answer what a form asks: the form itself, or another way to the same answers. */
public interface AnswerSheet {

    /** What is put on the page. */
    Component component();

    /** Shows a form to fill in. */
    void show(OpenForm form);

    /** Asks for what is filled in; it comes to {@link #onSubmit} if nothing is missing at first sight. */
    void requestSubmit();

    /** Says what has to change before the answers are accepted. */
    void showViolations(List<Violation> violations);

    /**
     * Lets these buttons lead through a long form step by step; where there are no steps, {@code back} and {@code next} stay
     * hidden.
     */
    default void leadBy(Button back, Button next, Button submit) {}

    /** Takes what a person submits: one JSON object. */
    void onSubmit(SerializableConsumer<String> handler);

    /** Takes what is filled in so far, soon after each change. */
    void onDraft(SerializableConsumer<String> handler);
}
