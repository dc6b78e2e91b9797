package be.bondwerk.engine;

import be.bondwerk.shared.Refusal;

/** Two changed the same thing at the same moment; the transaction is lost, and may be tried again from its start. */
public class Collision extends Refusal {

    Collision() {
        super("engine.collision");
    }
}
