package be.bondwerk.shared;

/** There is no such thing, or none that this person may know of: both answer alike. */
public class NotFound extends Refusal {

    /** Answers with the general sentence. */
    public NotFound() {
        this("shared.notFound");
    }

    /** Answers with a sentence of its own. */
    public NotFound(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
