package be.bondwerk.engine;

import be.bondwerk.engine.sandbox.Catalogue;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The catalogue that Bondwerk would have, without starting it: the names and classes of its steps and functions. */
final class ScannedCatalogue implements Catalogue {
    private final Map<String, Class<?>> types = new HashMap<>();

    ScannedCatalogue() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(ModelFunctions.class));
        var registry = new GenericApplicationContext();
        for (var bean : scanner.findCandidateComponents("be.bondwerk")) {
            if (bean instanceof AnnotatedBeanDefinition) {
                var name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry);
                types.put(name, ClassUtils.resolveClassName(bean.getBeanClassName(), null));
            }
        }
    }

    @Override
    public Object find(String name) {
        throw new UnsupportedOperationException("No bean is created here");
    }

    @Override
    public Class<?> type(String name) {
        return types.get(name);
    }
}
