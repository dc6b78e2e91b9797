package be.bondwerk.engine.sandbox;

import be.bondwerk.engine.ModelFunctions;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The catalogue of a running Bondwerk: its own beans of the kinds that models need. */
@Component
class BeanCatalogue implements Catalogue {
    private static final List<Class<?>> KINDS =
            List.of(JavaDelegate.class, ModelFunctions.class, ExecutionListener.class, TaskListener.class);

    private final ListableBeanFactory beans;

    BeanCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object find(String name) {
        return type(name) == null ? null : beans.getBean(name);
    }

    @Override
    public @Nullable Class<?> type(String name) {
        var type = beans.containsBean(name) ? beans.getType(name) : null;
        if (type == null || KINDS.stream().noneMatch(kind -> kind.isAssignableFrom(type))) {
            return null;
        }
        var own = ClassUtils.getUserClass(type);
        return own.getName().startsWith("be.bondwerk.") ? own : null;
    }
}
