package be.bondwerk.engine.sandbox;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** Which methods of a bean are functions for models: the public ones that its own class declares. */
public final class Functions {

    private Functions() {}

    /** The bean's function with this name and that many arguments. */
    static Optional<Method> find(Class<?> type, String name, int arguments) {
        return named(type, name)
                .filter(method -> method.getParameterCount() == arguments)
                .findFirst();
    }

    /** Whether the bean's class offers a function with this name and that many arguments. */
    public static boolean offers(Class<?> type, String name, int arguments) {
        return find(type, name, arguments).isPresent();
    }

    private static Stream<Method> named(Class<?> type, String name) {
        return Arrays.stream(ClassUtils.getUserClass(type).getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }
}
