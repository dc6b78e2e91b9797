package be.bondwerk.engine.sandbox;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** Which methods of a bean are functions for models: the public ones that its own class declares. */
public final class Functions {

    private Functions() {}

    /** Whether the bean's class offers a function with this name. */
    static boolean offers(Class<?> type, String name) {
        return named(type, name).findAny().isPresent();
    }

    /** Whether the bean's class offers a function with this name and that many arguments. */
    public static boolean offers(Class<?> type, String name, int arguments) {
        return named(type, name).anyMatch(method -> method.getParameterCount() == arguments);
    }

    private static Stream<Method> named(Class<?> type, String name) {
        return Arrays.stream(ClassUtils.getUserClass(type).getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }
}
