package be.bondwerk.inbox;

import be.bondwerk.cases.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The inbox's copy of open tasks, computed afresh from the engine's tasks and our cases. */
@Repository
class InboxTables {

    /** Stands for a due date that there is not: later than all others. */
    static final Instant NEVER_DUE = Instant.parse("9999-12-31T00:00:00Z");

    private static final String PRINCIPALS = "select distinct principal from inbox_visibility where task_id = any(?)";

    private static final String DELETE = "delete from inbox_task where task_id = any(?)";

    private static final String INSERT_TASKS = """
        insert into inbox_task (task_id, case_number, case_title, subject, zone_id, municipality_id, area_id, place,
            family, process_key, task_key, due, follow_up, priority, created, assignee, suspended, search)
        select t.id, k.case_number, k.title, s.subject, k.zone_id, k.municipality_id, k.area_id, k.place,
            k.family, t.process_key, t.task_key, t.due, t.follow_up, t.priority, t.created, t.assignee, t.suspended,
            k.label || ' ' || coalesce(s.search, '') || ' ' || lower(coalesce(t.name, ''))
        from open_task t
        join case_record k on k.case_number = t.case_number
        left join case_subject s on s.instance_id = t.instance_id
        where t.id = any(?)\
        """;

    private static final String INSERT_VISIBILITY = """
        insert into inbox_visibility (principal, assigned, due_key, urgency, created, title_key, task_id)
        select p.principal, i.assignee is not null,
            coalesce(i.due, cast('9999-12-31 00:00:00+00' as timestamp with time zone)),
            -i.priority, i.created, lower(i.case_title), i.task_id
        from inbox_task i join (
            select c.task_id, c.role || '@' || r.scope_kind || ':' || case r.scope_kind
                when 'ZONE' then t.zone_id when 'MUNICIPALITY' then t.municipality_id
                when 'AREA' then t.area_id else t.case_number end as principal
            from open_task_candidate c
            join role_scope r on r.role = c.role
            join inbox_task t on t.task_id = c.task_id
            where c.task_id = any(?)
            union
            select c.task_id, 'USER:' || c.username from open_task_candidate c
            where c.username is not null and c.task_id = any(?)
            union
            select t.task_id, 'USER:' || t.assignee from inbox_task t
            where t.assignee is not null and t.task_id = any(?)
        ) p on p.task_id = i.task_id
        where p.principal is not null and not i.suspended\
        """;

    private final JdbcTemplate jdbc;
    private final String insertVisibility;

    InboxTables(JdbcTemplate jdbc, Databases databases) {
        this.jdbc = jdbc;
        insertVisibility = databases.isPostgres()
                ? INSERT_VISIBILITY + " returning principal"
                : "select principal from final table (" + INSERT_VISIBILITY + ")";
    }

    /** Computes these tasks afresh, in a constant number of statements. @return who saw them before or sees them now */
    Set<String> recompute(Collection<String> taskIds) {
        var principals = new HashSet<>(principals(PRINCIPALS, taskIds));
        update(DELETE, taskIds);
        if (update(INSERT_TASKS, taskIds) > 0) {
            principals.addAll(principals(insertVisibility, taskIds));
        }
        return principals;
    }

    /** The open tasks of a case, as the engine knows them. */
    List<String> tasksOf(String caseNumber) {
        return jdbc.queryForList("select id from open_task where case_number = ?", String.class, caseNumber);
    }

    private List<String> principals(String sql, Collection<String> taskIds) {
        return jdbc.query(connection -> prepare(connection, sql, taskIds), (row, index) -> row.getString("principal"));
    }

    private int update(String sql, Collection<String> taskIds) {
        return jdbc.update(connection -> prepare(connection, sql, taskIds));
    }

    /** Puts the ids at each question mark. */
    private static PreparedStatement prepare(Connection connection, String sql, Collection<String> taskIds)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        var ids = connection.createArrayOf("varchar", taskIds.toArray());
        for (var index = 1; index <= sql.chars().filter(sign -> sign == '?').count(); index++) {
            statement.setArray(index, ids);
        }
        return statement;
    }
}
