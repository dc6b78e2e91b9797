package be.bondwerk.engine.sandbox;

import org.jspecify.annotations.Nullable;

/** An expression asks for something that models may not have. */
public class RefusedExpression extends RuntimeException {

    RefusedExpression(String expression, @Nullable String reason) {
        super("The expression " + expression + " is refused: " + reason);
    }
}
