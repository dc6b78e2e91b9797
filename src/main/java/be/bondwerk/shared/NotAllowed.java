package be.bondwerk.shared;

/** The person may not do this; whoever throws it has logged it. */
public class NotAllowed extends Refusal {

    /** Refuses with the general sentence. */
    public NotAllowed() {
        this("shared.notAllowed");
    }

    /** Refuses with a sentence of its own. */
    public NotAllowed(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
