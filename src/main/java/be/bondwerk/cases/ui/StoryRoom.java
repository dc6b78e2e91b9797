package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFile;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;

/** The story of a case, latest first, and a place to add to it. */
final class StoryRoom extends Div {
    private final CaseDesk desk;
    private final CaseNumber number;
    private final Times times;
    private final Div told = new Div();

    StoryRoom(CaseFile file, CaseDesk desk, Times times, Predicate<Runnable> attempt) {
        this.desk = desk;
        this.number = file.facts().number();
        this.times = times;
        addClassName("bw-story-room");
        if (file.mayNote()) {
            add(new Compose("cases.view.note", text -> attempt.test(() -> desk.note(number, text)), this::tell));
        }
        add(told);
        tell();
    }

    private void tell() {
        var lines = desk.story(number, getLocale());
        told.removeAll();
        told.add(
                lines.isEmpty() ? new Paragraph(getTranslation("cases.view.story.none")) : new StoryTold(lines, times));
    }
}
