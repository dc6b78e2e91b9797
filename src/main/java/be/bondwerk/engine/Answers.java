package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells running processes what happened; that nobody waits for it is fine. */
@Service
@PreAuthorize("isAuthenticated()")
public class Answers {
    private final RuntimeService runtime;
    private final ActingPerson acting;

    Answers(RuntimeService runtime, ActingPerson acting) {
        this.runtime = runtime;
        this.acting = acting;
    }

    /**
     * Tells every process of the case that waits for the message.
     *
     * @param message name of the message in the models
     * @param variables adds what the processes learn with it
     * @return how many waited
     */
    public int tell(String message, CaseNumber number, Consumer<Map<String, Object>> variables) {
        return tell(message, number, variables, waiting -> waiting);
    }

    /**
     * Tells those processes of the case that wait for the message and carry a variable with this value.
     *
     * @param message name of the message in the models
     * @param variable name of the variable, usually the id of the thing the instance is about
     * @param variables adds what the processes learn with it
     * @return how many waited
     */
    public int tell(
            String message, CaseNumber number, String variable, String value, Consumer<Map<String, Object>> variables) {
        return tell(message, number, variables, waiting -> waiting.processInstanceVariableEquals(variable, value));
    }

    private int tell(
            String message,
            CaseNumber number,
            Consumer<Map<String, Object>> variables,
            UnaryOperator<MessageCorrelationBuilder> narrowed) {
        var values = new HashMap<String, Object>();
        variables.accept(values);
        return acting.call(() -> zoneOf(number)
                .map(zone -> narrowed.apply(runtime.createMessageCorrelation(message)
                                .tenantId(zone)
                                .processInstanceBusinessKey(number.text())
                                .setVariables(values))
                        .correlateAllWithResult()
                        .size())
                .orElse(0));
    }

    private Optional<String> zoneOf(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.text()).listPage(0, 1).stream()
                .map(instance -> instance.getTenantId())
                .findFirst();
    }
}
