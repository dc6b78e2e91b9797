package be.bondwerk.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of {@code inbox_visibility} that a person reaches: for each of their principals the first few, straight from
 * an index, all put together. A task seen through several roles occurs several times.
 */
final class Branches {

    /** With more roles than that, sorting what all of them see is cheaper than so many small look-ups. */
    private static final int MOST = 40;

    private final Reach.Of reach;
    private final Whose whose;
    private final List<Object> values = new ArrayList<>();

    Branches(Reach.Of reach, Whose whose) {
        this.reach = reach;
        this.whose = whose;
    }

    /** Whether there is anything to see at all. */
    boolean isEmpty() {
        return reach.roles().isEmpty();
    }

    /**
     * The statement.
     *
     * @param columns of {@code inbox_visibility}
     * @param narrowed on {@code v}, a row of it, and {@code t}, its task
     * @param order in which each branch is read
     * @param limit how many rows each branch gives at most
     */
    String sql(String columns, Conditions narrowed, String order, int limit) {
        return heads().map(head -> branch(columns, head.addAll(narrowed), order, limit))
                .collect(Collectors.joining(" union all "));
    }

    /** The values of the statement, once it was made. */
    List<Object> values() {
        return values;
    }

    private Stream<Conditions> heads() {
        return switch (whose) {
            case MINE -> Stream.of(mine());
            case ROLES -> free();
            case ALL -> Stream.concat(free(), taken());
        };
    }

    /** What I have and may still do: a role that was taken from me takes my tasks along. */
    private Conditions mine() {
        return new Conditions()
                .add("v.principal = ?", reach.self())
                .add("v.assigned = true")
                .add("t.assignee = ?", reach.username())
                .addAmong(
                        "exists (select 1 from inbox_visibility r where r.task_id = v.task_id and r.principal in (%s))",
                        reach.roles());
    }

    private Stream<Conditions> free() {
        return groups().map(roles -> of(roles).add("v.assigned = false"));
    }

    private Stream<Conditions> taken() {
        return groups().map(roles -> of(roles).add("v.assigned = true"));
    }

    private Stream<Set<String>> groups() {
        return reach.roles().size() > MOST
                ? Stream.of(reach.roles())
                : reach.roles().stream().map(Set::of);
    }

    private static Conditions of(Set<String> roles) {
        return new Conditions().addAmong("v.principal in (%s)", roles);
    }

    private String branch(String columns, Conditions conditions, String order, int limit) {
        values.addAll(conditions.values());
        values.add(limit);
        var text = conditions.text();
        var join = text.contains("t.") ? " join inbox_task t on t.task_id = v.task_id" : "";
        return "(select " + columns + " from inbox_visibility v" + join + " where " + text + " order by " + order
                + " limit ?)";
    }
}
