package be.bondwerk.engine.sandbox;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/** Creates every expression of the engine, of decisions too: refuses what is not ours when a model is read, resolves nothing else later. */
public class SandboxExpressionManager extends JuelExpressionManager {
    private final Catalogue catalogue;

    /** @param catalogue the beans that models may name */
    public SandboxExpressionManager(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        ExpressionGrammar.read(expression);
        return super.createValueExpression(expression);
    }

    @Override
    public void addFunction(String name, Method function) {
        // the engine's own functions, such as now() and currentUser(), are not offered
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new NameResolver(catalogue));
        resolver.add(new DecisionResultResolver());
        resolver.add(new FunctionResolver());
        return resolver;
    }
}
