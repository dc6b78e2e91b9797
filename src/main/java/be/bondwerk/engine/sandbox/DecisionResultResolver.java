package be.bondwerk.engine.sandbox;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Resolves {@code decisionResult[i].name}; a row that is not there has no values. */
class DecisionResultResolver extends ReadOnlyResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof DmnDecisionResult rows && property instanceof Number row) {
            context.setPropertyResolved(true);
            return row.intValue() >= 0 && row.intValue() < rows.size() ? rows.get(row.intValue()) : null;
        }
        if (base instanceof DmnDecisionResultEntries outputs) {
            context.setPropertyResolved(true);
            return outputs.get(property);
        }
        return null;
    }
}
