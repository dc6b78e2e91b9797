package be.bondwerk.cases.ui;

import be.bondwerk.cases.Comment;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Predicate;

/** What people wrote to each other next to a task. */
final class CommentsSection extends Composite<Section> {
    private final TaskDesk desk;
    private final String taskId;
    private final Times times;
    private final Div list = new Div();

    CommentsSection(TaskDesk desk, String taskId, boolean mayWrite, Times times, Predicate<Runnable> attempt) {
        this.desk = desk;
        this.taskId = taskId;
        this.times = times;
        getContent().with(list);
        if (mayWrite) {
            getContent()
                    .with(new Compose(
                            "cases.view.task.comment",
                            text -> attempt.test(() -> desk.comment(taskId, text)),
                            this::refresh));
        }
        refresh();
    }

    @Override
    protected Section initContent() {
        return new Section(getTranslation("cases.view.task.comments"));
    }

    private void refresh() {
        var comments = desk.comments(taskId);
        list.removeAll();
        if (comments.isEmpty()) {
            var none = new Paragraph(getTranslation("cases.view.task.comments.none"));
            none.addClassName("bw-muted");
            list.add(none);
            return;
        }
        var items = new UnorderedList();
        items.addClassName("bw-plain");
        comments.forEach(comment -> items.add(item(comment)));
        list.add(items);
    }

    private ListItem item(Comment comment) {
        var by = new Div(new Span(comment.by()), new Span(" · "), times.agoText(comment.at()));
        by.addClassName("bw-muted");
        var text = new Paragraph(comment.text());
        text.addClassName("bw-written");
        return new ListItem(by, text);
    }
}
