package be.bondwerk.engine.sandbox;

import be.bondwerk.engine.ModelFunctions;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Calls the functions of the catalogue, and no other method. */
class FunctionResolver extends ReadOnlyResolver {
    private final BeanELResolver methods = new BeanELResolver();

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        if (base instanceof ModelFunctions && Functions.offers(base.getClass(), method.toString())) {
            return methods.invoke(context, base, method, types, arguments);
        }
        return null;
    }
}
