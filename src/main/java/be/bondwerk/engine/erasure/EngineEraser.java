package be.bondwerk.engine.erasure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Takes what it knows about a process instance away from the engine; doing so twice is no harm. */
@Component
class EngineEraser {
    private static final int PAGE = 100;
    private static final String ID = "Id";

    private final RuntimeService runtime;
    private final HistoryService history;

    EngineEraser(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /**
     * Forgets variables, decisions and, once it has ended, the whole instance with all that it called. An instance that still
     * runs keeps the names of its variables and its ids, which say nothing any more; their values become empty.
     *
     * @return whether nothing is left
     */
    boolean erase(String instanceId) {
        var running = isRunning(instanceId);
        if (running) {
            empty(instanceId);
        }
        var calledAreGone = called(instanceId).stream().map(this::erase).reduce(true, Boolean::logicalAnd);
        forgetDecisions(instanceId);
        if (running) {
            history.deleteHistoricVariableInstancesByProcessInstanceId(instanceId);
        } else {
            forgetOperations(instanceId);
            history.deleteHistoricProcessInstanceIfExists(instanceId);
        }
        return !running && calledAreGone;
    }

    private boolean isRunning(String instanceId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .count()
                > 0;
    }

    private void empty(String instanceId) {
        runtime.createVariableInstanceQuery().processInstanceIdIn(instanceId).listPage(0, PAGE).stream()
                .filter(variable ->
                        variable.getValue() != null && !variable.getName().endsWith(ID))
                .forEach(variable -> runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), null));
    }

    private List<String> called(String instanceId) {
        return history
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instanceId)
                .listPage(0, PAGE)
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList();
    }

    private void forgetDecisions(String instanceId) {
        all(
                () -> history.createHistoricDecisionInstanceQuery()
                        .processInstanceId(instanceId)
                        .listPage(0, PAGE),
                decision -> history.deleteHistoricDecisionInstanceByInstanceId(decision.getId()));
    }

    private void forgetOperations(String instanceId) {
        all(
                () -> history.createUserOperationLogQuery()
                        .processInstanceId(instanceId)
                        .listPage(0, PAGE),
                entry -> history.deleteUserOperationLogEntry(entry.getId()));
    }

    private static <T> void all(Supplier<List<T>> some, Consumer<T> forget) {
        for (var page = some.get(); !page.isEmpty(); page = some.get()) {
            page.forEach(forget);
        }
    }
}
