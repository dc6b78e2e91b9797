package be.bondwerk.engine.announce;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Remembers, for the length of one engine command, which end event each instance passed last. */
class PassedEnds implements Session {
    private final Map<String, String> byInstance = new HashMap<>();

    static PassedEnds ofThisCommand() {
        return Context.getCommandContext().getSession(PassedEnds.class);
    }

    void note(DelegateExecution execution) {
        byInstance.put(execution.getProcessInstanceId(), execution.getCurrentActivityId());
    }

    /** The end event passed last; where the instance stands, if it passed none. */
    String last(DelegateExecution execution) {
        return byInstance.getOrDefault(execution.getProcessInstanceId(), execution.getCurrentActivityId());
    }

    @Override
    public void flush() {
        // nothing of this is stored
    }

    @Override
    public void close() {
        byInstance.clear();
    }

    /** Opens one for each command. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return PassedEnds.class;
        }

        @Override
        public Session openSession() {
            return new PassedEnds();
        }
    }
}
