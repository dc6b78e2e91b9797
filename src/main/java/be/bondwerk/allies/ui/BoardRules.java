package be.bondwerk.allies.ui;

import be.bondwerk.allies.RuleFinding;
import be.bondwerk.allies.RuleFinding.Level;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** What every rule says about the composition, in words: what blocks first, what is fine last. */
final class BoardRules extends Composite<Section> {
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    BoardRules() {
        var heading = new H3(BoardWords.say("rules"));
        heading.setId("board-rules");
        summary.addClassName("bw-board-summary");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("bw-board-findings");
        getContent().addClassName("bw-board-rules");
        getContent().setAriaLabelledBy("board-rules");
        getContent().add(heading, list);
    }

    /** How many rules block or ask for a reason, in one line that stays in sight. */
    Component summary() {
        return summary;
    }

    void show(List<RuleFinding> findings) {
        summary.setText(BoardWords.say("rules.summary", count(findings, Level.BLOCK), count(findings, Level.WARNING)));
        list.removeAll();
        findings.stream()
                .sorted(Comparator.comparing(RuleFinding::level).reversed())
                .map(BoardRules::line)
                .forEach(list::add);
    }

    private static ListItem line(RuleFinding finding) {
        var passes = finding.level() == Level.PASS;
        var words = new Span(BoardWords.say("rule." + finding.code() + (passes ? "" : ".not")));
        var code = new Span(BoardWords.say("rule.code", finding.code()));
        code.addClassName("bw-board-code");
        var line = new ListItem(
                new StatusBadge(status(finding.level()), BoardWords.say("level." + finding.level())),
                new Div(words, code));
        line.addClassName("bw-board-finding");
        return line;
    }

    private static Status status(Level level) {
        return switch (level) {
            case BLOCK -> Status.BLOCKED;
            case WARNING -> Status.WAITING;
            case REMARK -> Status.NEUTRAL;
            case PASS -> Status.DONE;
        };
    }

    private static int count(List<RuleFinding> findings, Level level) {
        return (int)
                findings.stream().filter(finding -> finding.level() == level).count();
    }
}
