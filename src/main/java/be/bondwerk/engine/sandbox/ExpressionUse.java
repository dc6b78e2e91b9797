package be.bondwerk.engine.sandbox;

import java.util.List;
import java.util.Set;

/**
 * What an expression uses.
 *
 * @param names variables and beans it reads, without the beans it calls
 * @param calls the catalogue's functions it calls
 */
public record ExpressionUse(Set<String> names, List<Call> calls) {

    /**
     * One call of a function.
     *
     * @param bean name of the bean
     * @param method name of its method
     * @param arguments how many arguments it is given
     */
    public record Call(String bean, String method, int arguments) {}
}
