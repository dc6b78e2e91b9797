package be.bondwerk.engine;

/**
 * Marks a bean whose own public methods models may call in expressions; the bean's name is its name there.
 *
 * <p>Arguments are literals, variables, {@code businessKey} or {@code decisionResult}; what a method returns is used as it is.
 */
public interface ModelFunctions {}
