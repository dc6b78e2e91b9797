package be.bondwerk.shared;

import java.util.List;

/** A refusal that a person reads in their language. */
public class Refusal extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param messageKey key of the sentence in the bundles
     * @param arguments what the sentence's placeholders stand for
     */
    public Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in the bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence's placeholders stand for, in their order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
