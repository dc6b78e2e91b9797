package be.bondwerk.privacy.ui;

import be.bondwerk.privacy.RetentionRun;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** What the last nightly runs erased: kinds, numbers and cases. */
final class LastRuns extends Composite<Div> {
    private final Times times;

    LastRuns(List<RetentionRun> runs, Times times) {
        this.times = times;
        var section = new Section(getTranslation("privacy.runs"));
        if (runs.isEmpty()) {
            section.with(new Paragraph(getTranslation("privacy.runs.none")));
        }
        runs.forEach(run -> section.with(run(run)));
        getContent().add(section);
    }

    private Component run(RetentionRun run) {
        var result = new Span(getTranslation("privacy.runs.erased", run.erased()));
        result.addClassName("bw-muted");
        var summary = new Div(new Span(times.day(run.day()) + " "), result);
        if (run.failures() > 0) {
            summary.add(new StatusBadge(Status.LATE, getTranslation("privacy.runs.failures", run.failures())));
        }
        if (run.ended() == null) {
            summary.add(new StatusBadge(Status.RUNNING, getTranslation("privacy.runs.running")));
        }
        if (run.lines().isEmpty()) {
            return summary;
        }
        var lines = new UnorderedList();
        run.lines().forEach(line -> lines.add(new ListItem(line(line))));
        var details = new Details(summary, lines);
        details.setWidthFull();
        return details;
    }

    private String line(RetentionRun.Line line) {
        var cases = line.cases().stream().filter(number -> !number.isEmpty()).collect(Collectors.joining(", "));
        var what =
                getTranslation("privacy.runs.line", getTranslation(line.what().key()), line.code(), line.erased());
        return cases.isEmpty() ? what : what + " " + getTranslation("privacy.runs.cases", cases);
    }
}
