package be.bondwerk.engine.announce;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Whoever completes a free task becomes the one who had it, so that history names somebody. */
class CompletedBy implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var current = task.getExecution()
                .getProcessEngineServices()
                .getIdentityService()
                .getCurrentAuthentication();
        if (task.getAssignee() == null && current != null) {
            task.setAssignee(current.getUserId());
        }
    }
}
