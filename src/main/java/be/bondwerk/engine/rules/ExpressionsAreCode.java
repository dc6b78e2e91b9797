package be.bondwerk.engine.rules;

import static be.bondwerk.engine.sandbox.ExpressionGrammar.DECISION_RESULT;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.rules.Expressions.Expression;
import be.bondwerk.engine.sandbox.ExpressionGrammar;
import be.bondwerk.engine.sandbox.RefusedExpression;
import be.bondwerk.engine.xml.ModelFile;

/** Every expression keeps to the grammar of the sandbox; the result of a decision is read only where the decision is asked for. */
class ExpressionsAreCode extends FileRule {

    ExpressionsAreCode() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        for (var expression : Expressions.in(model)) {
            try {
                var use = ExpressionGrammar.read(expression.text());
                if (use.names().contains(DECISION_RESULT) && !isOutputOfDecision(expression)) {
                    faults.add(
                            expression.element(),
                            "decisionResult is read only in an output parameter of the business rule task");
                }
            } catch (RefusedExpression refused) {
                faults.add(expression.element(), String.valueOf(refused.getMessage()));
            }
        }
    }

    private static boolean isOutputOfDecision(Expression expression) {
        return expression.place().equals("outputParameter")
                && expression.element().getParentNode().getParentNode().getParentNode() != null
                && "businessRuleTask"
                        .equals(expression
                                .element()
                                .getParentNode()
                                .getParentNode()
                                .getParentNode()
                                .getLocalName());
    }
}
