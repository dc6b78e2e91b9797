package be.bondwerk.messages;

import be.bondwerk.shared.TextKey;

/** The way in which something reached somebody. */
public enum Channel {
    MAIL,
    PHONE,
    LETTER,
    IN_PERSON,
    TEXT;

    /** What this way is called. */
    public TextKey text() {
        return new TextKey("messages.channel." + name());
    }
}
