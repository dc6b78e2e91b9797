package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFunctions;
import be.bondwerk.engine.rules.Expressions.Expression;
import be.bondwerk.engine.sandbox.Catalogue;
import be.bondwerk.engine.sandbox.ExpressionGrammar;
import be.bondwerk.engine.sandbox.ExpressionUse;
import be.bondwerk.engine.sandbox.Functions;
import be.bondwerk.engine.sandbox.RefusedExpression;
import be.bondwerk.engine.xml.ModelFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What an expression names exists: variables are declared, steps and functions are in the catalogue. */
class NamesAreKnown extends FileRule {
    private static final Map<String, Class<?>> DELEGATES = Map.of(
            "executionListener", ExecutionListener.class,
            "taskListener", TaskListener.class);

    private final Catalogue catalogue;

    NamesAreKnown(Catalogue catalogue) {
        super(BPMN);
        this.catalogue = catalogue;
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        var variables = KnownVariables.of(family);
        for (var expression : Expressions.in(model)) {
            read(expression).ifPresent(use -> {
                if (expression.place().equals("delegateExpression")) {
                    delegate(expression, use, faults);
                } else {
                    names(expression, use, variables, faults);
                }
                use.calls().forEach(call -> function(expression, call, faults));
            });
        }
    }

    private void delegate(Expression expression, ExpressionUse use, Faults faults) {
        var kind = DELEGATES.getOrDefault(expression.element().getLocalName(), JavaDelegate.class);
        for (var name : use.names()) {
            var type = catalogue.type(name);
            if (type == null || !kind.isAssignableFrom(type)) {
                faults.add(
                        expression.element(),
                        "there is no %s %s in the catalogue".formatted(kind.getSimpleName(), name));
            }
        }
    }

    private static void names(Expression expression, ExpressionUse use, Set<String> variables, Faults faults) {
        use.names().stream()
                .filter(name -> !variables.contains(name))
                .forEach(name -> faults.add(
                        expression.element(),
                        "nobody declares the variable %s: neither a form's routing key, nor a mapping, nor a contract class"
                                .formatted(name)));
    }

    private void function(Expression expression, ExpressionUse.Call call, Faults faults) {
        var type = catalogue.type(call.bean());
        if (type == null
                || !ModelFunctions.class.isAssignableFrom(type)
                || !Functions.offers(type, call.method(), call.arguments())) {
            faults.add(
                    expression.element(),
                    "the catalogue has no function %s.%s with %d arguments"
                            .formatted(call.bean(), call.method(), call.arguments()));
        }
    }

    /** What does not keep to the grammar is another rule's business. */
    private static Optional<ExpressionUse> read(Expression expression) {
        try {
            return Optional.of(ExpressionGrammar.read(expression.text()));
        } catch (RefusedExpression refused) {
            return Optional.empty();
        }
    }
}
