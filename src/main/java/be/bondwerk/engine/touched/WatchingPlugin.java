package be.bondwerk.engine.touched;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Puts the watching session in the place of the engine's own, the one place through which all its writes pass. */
class WatchingPlugin extends AbstractProcessEnginePlugin {
    private final TouchedTasks touched;
    private final BulkStatements bulk;

    WatchingPlugin(TouchedTasks touched, BulkStatements bulk) {
        this.touched = touched;
        this.bulk = bulk;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var original = (DbSqlSessionFactory)
                Objects.requireNonNull(engine.getSessionFactories().get(DbSqlSession.class));
        engine.getSessionFactories().put(DbSqlSession.class, new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return DbSqlSession.class;
            }

            @Override
            public Session openSession() {
                return new WatchingSession(original, touched, bulk);
            }
        });
    }
}
