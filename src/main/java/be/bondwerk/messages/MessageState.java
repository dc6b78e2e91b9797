package be.bondwerk.messages;

import be.bondwerk.shared.TextKey;

/** How far a message is. */
public enum MessageState {
    /** A mail that is still to be sent. */
    WAITING,
    /** A mail server has just been given it and has not yet answered. */
    HANDED_OVER,
    /** A mail server took it. */
    SENT,
    /** Somebody must tell it: there is no mail address, or the mail did not arrive. */
    TO_TELL,
    /** Somebody told it. */
    TOLD,
    /** It was erased before it reached anybody. */
    DROPPED;

    /** What this state is called. */
    public TextKey text() {
        return new TextKey("messages.state." + name());
    }
}
