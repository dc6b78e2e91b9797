package be.bondwerk.engine.touched;

import java.util.List;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Writes as the engine does, and notes which tasks it writes. */
class WatchingSession extends BatchDbSqlSession {
    private final TouchedTasks touched;
    private final BulkStatements bulk;

    WatchingSession(DbSqlSessionFactory factory, TouchedTasks touched, BulkStatements bulk) {
        super(factory);
        this.touched = touched;
        this.bulk = bulk;
    }

    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        operations.forEach(this::note);
        return super.executeDbOperations(operations);
    }

    private void note(DbOperation operation) {
        if (operation instanceof DbBulkOperation statement) {
            touched.addAll(bulk.tasksOf(statement));
        } else if (operation instanceof DbEntityOperation write) {
            note(write);
        }
    }

    private void note(DbEntityOperation write) {
        if (write.getEntity() instanceof TaskEntity task) {
            touched.add(task.getId());
        } else if (write.getEntity() instanceof IdentityLinkEntity link && link.getTaskId() != null) {
            touched.add(link.getTaskId());
        }
    }
}
