package be.bondwerk.engine.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The grammar of expressions in models: variables, {@code businessKey}, {@code decisionResult[i].name}, operators, and calls
 * of catalogue functions whose arguments are literals or names.
 */
public final class ExpressionGrammar {
    /** The result of a decision, which only the step that asked for it sees. */
    public static final String DECISION_RESULT = "decisionResult";

    private static final Set<String> ENGINE_OBJECTS =
            Set.of("execution", "task", "externalTask", "caseExecution", "authenticatedUserId");
    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private final String expression;
    private final Set<String> names = new TreeSet<>();
    private final List<ExpressionUse.Call> calls = new ArrayList<>();

    private ExpressionGrammar(String expression) {
        this.expression = expression;
    }

    /**
     * Reads an expression, or a text with expressions in it.
     *
     * @throws RefusedExpression if it is not one of ours
     */
    public static ExpressionUse read(String expression) {
        var grammar = new ExpressionGrammar(expression);
        try {
            grammar.visit(PARSER.build(expression).getRoot());
        } catch (TreeBuilderException malformed) {
            throw new RefusedExpression(expression, malformed.getMessage());
        }
        return new ExpressionUse(grammar.names, grammar.calls);
    }

    private void visit(Node node) {
        if (node instanceof AstIdentifier identifier) {
            name(identifier);
        } else if (node instanceof AstMethod method) {
            call(method);
        } else if (node instanceof AstDot output) {
            output(output);
        } else if (node instanceof AstBracket) {
            throw refused("square brackets belong to decisionResult only, as in decisionResult[0].verdict");
        } else if (node instanceof AstFunction) {
            throw refused("there are no functions without a bean of the catalogue");
        } else {
            children(node);
        }
    }

    private void name(AstIdentifier identifier) {
        if (ENGINE_OBJECTS.contains(identifier.getName())) {
            throw refused(identifier.getName() + " is the engine's own");
        }
        names.add(identifier.getName());
    }

    private void call(AstMethod method) {
        var property = method.getChild(0);
        if (!(property instanceof AstDot dot) || !(dot.getChild(0) instanceof AstIdentifier bean)) {
            throw refused("a call is written bean.method(arguments), without anything before or after it");
        }
        var arguments = method.getChild(1);
        for (int i = 0; i < arguments.getCardinality(); i++) {
            argument(arguments.getChild(i));
        }
        calls.add(new ExpressionUse.Call(bean.getName(), lastName(dot), arguments.getCardinality()));
    }

    private void argument(Node argument) {
        if (argument instanceof AstIdentifier identifier) {
            name(identifier);
        } else if (!(argument instanceof AstLiteral)) {
            throw refused("arguments of a call are literals or names");
        }
    }

    private void output(AstDot output) {
        if (!(output.getChild(0) instanceof AstBracket row)
                || !(row.getChild(0) instanceof AstIdentifier result)
                || !DECISION_RESULT.equals(result.getName())
                || !(row.getChild(1) instanceof AstNumber)) {
            throw refused("." + lastName(output) + " is not a value of decisionResult nor a call");
        }
        names.add(DECISION_RESULT);
    }

    private void children(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            visit(node.getChild(i));
        }
    }

    private static String lastName(AstDot dot) {
        return dot.toString().substring(2);
    }

    private RefusedExpression refused(String reason) {
        return new RefusedExpression(expression, reason);
    }
}
