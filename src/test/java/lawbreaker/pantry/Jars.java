package lawbreaker.pantry;

import lawbreaker.orchard.Apples;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;

/** Breaks laws 1 and 8 on purpose: the engine's types outside its module, and half of a circle. */
public class Jars {
    @Nullable
    RuntimeService runtime;

    @Nullable
    Apples apples;
}
