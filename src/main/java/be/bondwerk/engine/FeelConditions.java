package be.bondwerk.engine;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Answers the conditions of forms with the engine's own FEEL, as the forms' viewer in the browser does. */
@Component
public class FeelConditions {
    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /**
     * Whether the condition is met. The viewer reads a condition as unary tests of nothing: one that cannot be
     * decided, because an answer is still missing, is met; one that cannot be read is not.
     *
     * @param condition FEEL without the leading equals sign
     * @param values text, numbers, booleans, lists and maps by name; null where there is no answer yet
     */
    public boolean isMet(String condition, Map<String, Object> values) {
        var test = feel.evaluateUnaryTests(condition, null, values);
        if (test.isSuccess()) {
            return Boolean.TRUE.equals(test.result());
        }
        var answer = feel.evaluateExpression(condition, values);
        return answer.isSuccess() && (answer.result() == null || Boolean.TRUE.equals(answer.result()));
    }
}
