package be.bondwerk.engine.sandbox;

import be.bondwerk.engine.ModelFunctions;
import java.lang.reflect.Method;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Calls the functions of the catalogue, and no other method; their classes need not be public. */
class FunctionResolver extends ReadOnlyResolver {

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        if (!(base instanceof ModelFunctions)) {
            return null;
        }
        var given = arguments == null ? new Object[0] : arguments;
        var function = Functions.find(base.getClass(), method.toString(), given.length);
        if (function.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(true);
        return call(function.get(), base, given);
    }

    private static @Nullable Object call(Method function, Object base, Object[] arguments) {
        ReflectionUtils.makeAccessible(function);
        return ReflectionUtils.invokeMethod(function, base, arguments);
    }
}
