package be.bondwerk.security;

import be.bondwerk.shared.TextKey;

/** When somebody wants a mail about tasks that wait for them. */
public enum TaskMail {
    /** As soon as there is a new one. */
    EACH,
    /** Once in the morning of a working day, if there are new ones. */
    DAILY,
    /** Never. */
    OFF;

    /** What this choice is called. */
    public TextKey text() {
        return new TextKey("security.taskMail." + name());
    }
}
