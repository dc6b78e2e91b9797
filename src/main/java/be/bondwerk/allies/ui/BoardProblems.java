package be.bondwerk.allies.ui;

import be.bondwerk.forms.Violation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What has to change before a proposal is accepted; a screen reader says it as soon as it is there. */
final class BoardProblems extends Div {

    BoardProblems() {
        addClassName("bw-board-problems");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(List<Violation> violations) {
        var list = new UnorderedList();
        violations.stream().map(Violation::message).distinct().forEach(message -> list.add(new ListItem(message)));
        removeAll();
        add(new H3(BoardWords.say("problems")), list);
        setVisible(true);
        getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    void clear() {
        setVisible(false);
    }
}
