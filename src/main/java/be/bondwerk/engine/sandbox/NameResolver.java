package be.bondwerk.engine.sandbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Resolves names: the case number, beans of the catalogue, variables; never the engine's own objects. */
class NameResolver extends ReadOnlyResolver {
    private final Catalogue catalogue;

    NameResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var scope = (VariableScope) context.getContext(VariableScope.class);
        if ("businessKey".equals(name) && scope instanceof DelegateExecution execution) {
            context.setPropertyResolved(true);
            return execution.getProcessBusinessKey();
        }
        var bean = catalogue.find(name);
        if (bean != null) {
            context.setPropertyResolved(true);
            return bean;
        }
        if (scope != null && scope.hasVariable(name)) {
            context.setPropertyResolved(true);
            return scope.getVariable(name);
        }
        return null;
    }
}
