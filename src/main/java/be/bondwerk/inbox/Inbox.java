package be.bondwerk.inbox;

import be.bondwerk.inbox.InboxCounts.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts the open tasks that the signed-in person may do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private static final String SORT_COLUMNS = "v.task_id, v.due_key, v.urgency, v.created, v.title_key";

    private final JdbcTemplate jdbc;
    private final Reach reach;
    private final Filter filter;

    Inbox(JdbcTemplate jdbc, Reach reach, Filter filter) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.filter = filter;
    }

    /** The tasks that answer the question, in its order; the same few statements however many there are. */
    public InboxPage page(InboxQuery query) {
        var person = reach.person();
        var branches = new Branches(person, query.whose());
        if (branches.isEmpty()) {
            return new InboxPage(List.of(), null);
        }
        var order = Order.of(query.sort());
        var narrowed = filter.of(query, person);
        if (query.after() != null) {
            narrowed.add(order.beyond("v"), order.values(query.after()));
        }
        var limit = query.size() + 1;
        var rows = branches.sql(SORT_COLUMNS, narrowed, order.by("v"), limit);
        var values = new ArrayList<>(branches.values());
        values.add(limit);
        return page(
                jdbc.query(
                        """
                        select t.*, p.due_key, p.urgency, p.title_key, coalesce(a.display_name, t.assignee) as assignee_name
                        from (select distinct v.* from (%s) v order by %s limit ?) p
                        join inbox_task t on t.task_id = p.task_id
                        left join account a on a.username = t.assignee
                        order by %s\
                        """.formatted(rows, order.by("v"), order.by("p")),
                        (row, index) -> new Placed(InboxRow.task(row), order.cursor(row)),
                        values.toArray()),
                query.size());
    }

    /** A task and where it stands in the order. */
    private record Placed(InboxTask task, String cursor) {}

    private static InboxPage page(List<Placed> found, int size) {
        var tasks = found.stream().limit(size).map(Placed::task).toList();
        return new InboxPage(tasks, found.size() > size ? found.get(size - 1).cursor() : null);
    }

    /** How many tasks there are for the person, whatever they ask for; in one statement. */
    public InboxCounts counts() {
        var person = reach.person();
        if (person.roles().isEmpty()) {
            return new InboxCounts(Count.of(0), Count.of(0), Count.of(0));
        }
        var open = filter.hidden(person);
        var late = filter.due(DueFilter.LATE).addAll(open);
        var values = new ArrayList<>();
        var counts = Stream.of(
                        counted(person, open, values, Whose.MINE),
                        counted(person, open, values, Whose.ROLES),
                        counted(person, late, values, Whose.MINE, Whose.ROLES))
                .collect(Collectors.joining(", "));
        return jdbc.queryForObject(
                "select " + counts,
                (row, index) ->
                        new InboxCounts(Count.of(row.getInt(1)), Count.of(row.getInt(2)), Count.of(row.getInt(3))),
                values.toArray());
    }

    private static String counted(Reach.Of person, Conditions narrowed, List<Object> values, Whose... whose) {
        var rows = Stream.of(whose)
                .map(each -> {
                    var branches = new Branches(person, each);
                    var sql = branches.sql("v.task_id", narrowed, Order.DUE.by("v"), Count.MOST + 1);
                    values.addAll(branches.values());
                    return sql;
                })
                .collect(Collectors.joining(" union all "));
        values.add(Count.MOST + 1);
        return "(select count(*) from (select distinct v.task_id from (" + rows + ") v limit ?) c)";
    }
}
