package be.bondwerk.messages;

import be.bondwerk.shared.TextKey;

/** Why a message must be told by a person. */
public enum Trouble {
    /** There is no mail address. */
    NO_MAIL,
    /** The mail server refused the address or the mail, for good. */
    REFUSED,
    /** No mail server took it in two days. */
    NOT_DELIVERED,
    /** Bondwerk or the connection stopped at the moment of sending: it may have arrived. */
    UNSURE;

    /** What is the matter, in a sentence. */
    public TextKey text() {
        return new TextKey("messages.trouble." + name());
    }
}
