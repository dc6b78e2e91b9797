package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.InboxPage;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.InboxTask;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tasks found, how many are shown, and the way to more; rows that did not change stay, so the focus stays too. */
final class InboxList extends Div {
    private static final String FOCUS = "this.querySelector('a').focus()";

    private final Drawing rows;
    private final Clock clock;
    private final RowList list = new RowList(getTranslation("inbox.view.list"));
    private final Div empty = new Div();
    private final Span shown = new Span();
    private final Button more = new Button(getTranslation("inbox.view.more"));
    private final Map<String, ClickableRow> drawn = new HashMap<>();
    private List<InboxTask> tasks = List.of();
    private String marked = "";
    private InboxQuery query = InboxQuery.ALL;
    private @Nullable String next;

    /** Lists what {@code rows} draws; {@code ask} gets what to ask for when the reader wants more. */
    InboxList(Drawing rows, Clock clock, Consumer<String> ask) {
        this.rows = rows;
        this.clock = clock;
        shown.getElement().setAttribute("role", "status");
        shown.addClassName("bw-muted");
        more.addClickListener(click -> {
            if (next != null) {
                ask.accept(next);
            }
        });
        var foot = new Div(shown, more);
        foot.addClassNames("bw-list-foot", "bw-no-print");
        add(list, empty, foot);
    }

    /** Draws a task as a row that leads to it; {@code list} is the question that it answers, as addresses carry it. */
    interface Drawing {
        ClickableRow draw(InboxTask task, String list, Times times);
    }

    /** Shows the first page of another question. */
    void show(InboxPage page, InboxQuery asked) {
        query = asked;
        tasks = List.of();
        drawn.clear();
        list.setRows(List.of());
        refresh(page);
    }

    /** Adds the page that follows. */
    void append(InboxPage page) {
        var all = new ArrayList<>(tasks);
        all.addAll(page.tasks());
        refresh(new InboxPage(all, page.next()));
    }

    /** How many tasks are shown. */
    int size() {
        return tasks.size();
    }

    /** Shows these tasks instead, touching only the rows that changed. */
    void refresh(InboxPage page) {
        var before = new HashSet<>(tasks);
        var kept = new HashSet<String>();
        page.tasks().stream().filter(before::contains).forEach(task -> kept.add(task.id()));
        drawn.entrySet().removeIf(row -> !kept.contains(row.getKey()) && remove(row.getValue()));
        var times = Times.forReader(clock);
        var address = Addresses.text(
                Addresses.sized(query, Math.max(query.size(), page.tasks().size())));
        for (var at = 0; at < page.tasks().size(); at++) {
            place(page.tasks().get(at), at, address, times);
        }
        mark(marked);
        list.keepFocus();
        tasks = page.tasks();
        next = page.next();
        more.setVisible(next != null);
        list.setVisible(!tasks.isEmpty());
        shown.setText(tasks.isEmpty() ? "" : getTranslation("inbox.view.shown", tasks.size()));
        empty.removeAll();
        if (tasks.isEmpty()) {
            empty.add(EmptyInbox.of(query));
        }
    }

    /** Where that task stands in the list; 0 when it is not there. */
    int place(String taskId) {
        var row = drawn.get(taskId);
        return row == null ? 0 : list.getContent().getElement().indexOfChild(row.getElement());
    }

    /** Moves the focus to that task, or to what came in its place. */
    void focus(String taskId, int place) {
        var rowsNow = list.getContent().getElement();
        var row = drawn.get(taskId);
        if (row != null) {
            row.getElement().executeJs(FOCUS);
        } else if (rowsNow.getChildCount() > 0) {
            rowsNow.getChild(Math.min(place, rowsNow.getChildCount() - 1)).executeJs(FOCUS);
        }
    }

    /** Marks that task as the one that is open beside the list. */
    void mark(String taskId) {
        marked = taskId;
        drawn.forEach((id, row) -> row.open(id.equals(taskId)));
    }

    private boolean remove(ClickableRow row) {
        row.removeFromParent();
        return true;
    }

    private void place(InboxTask task, int at, String address, Times times) {
        var row = drawn.computeIfAbsent(task.id(), id -> rows.draw(task, address, times));
        var content = list.getContent();
        if (content.getElement().indexOfChild(row.getElement()) != at) {
            row.removeFromParent();
            content.addComponentAtIndex(at, row);
        }
    }
}
