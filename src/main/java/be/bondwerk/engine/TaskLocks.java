package be.bondwerk.engine;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets transactions that copy the same tasks do so one after the other. */
@Component
public class TaskLocks {
    private static final String LOCK = "select ID_ from ACT_RU_TASK where ID_ = any(?) order by ID_ for update";

    private final JdbcTemplate database;

    TaskLocks(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Holds these tasks until the transaction ends, in the order of their ids, so that two never wait for each other.
     *
     * @param taskIds tasks that are gone already are passed over
     */
    public void hold(Collection<String> taskIds) {
        database.query(
                LOCK,
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("varchar", taskIds.toArray())),
                row -> {});
    }
}
