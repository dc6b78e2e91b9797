package be.bondwerk.engine.announce;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Where in which process an execution is. */
final class Where {

    private Where() {}

    /** The key of the process, from the definition in memory rather than from the database. */
    static String processKey(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
