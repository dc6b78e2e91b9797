package be.bondwerk.cases.ui;

import be.bondwerk.cases.StoryKind;
import be.bondwerk.cases.StoryLine;
import be.bondwerk.shared.ui.Story;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import java.util.List;

/** Lines of a case's story, as the case tells them. */
final class StoryTold extends Composite<Story> {

    StoryTold(List<StoryLine> lines, Times times) {
        for (var line : lines) {
            var text = line.note() == null ? line.text() : line.text() + "\n" + line.note();
            var by = line.by() == null ? getTranslation("cases.view.case.platform") : line.by();
            getContent().line(symbol(line.kind()), text, by, times.agoText(line.at()));
        }
    }

    private static Symbol symbol(StoryKind kind) {
        return switch (kind) {
            case STARTED -> Symbol.START;
            case TASK_DONE -> Symbol.CHECK;
            case STEP, TOLD -> Symbol.FORWARD;
            case RULE -> Symbol.RULE;
            case TIMER -> Symbol.CLOCK;
            case NOTE -> Symbol.COMMENT;
            case PERSON -> Symbol.PERSON;
            case WITHDRAWN -> Symbol.UNDO;
            case ENDED -> Symbol.DONE;
        };
    }
}
