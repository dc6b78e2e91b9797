package be.bondwerk.engine.sandbox;

import org.jspecify.annotations.Nullable;

/** The beans that models may name: steps, listeners and functions of our own. */
public interface Catalogue {

    /** The bean with this name; nothing when models may not name it. */
    @Nullable
    Object find(String name);

    /** The class of the bean with this name, without a proxy around it; nothing when models may not name it. */
    @Nullable
    Class<?> type(String name);
}
