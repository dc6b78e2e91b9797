package be.bondwerk.allies;

/** The way in which a candidate answered. */
public enum AnswerChannel {
    MAIL,
    PHONE,
    LETTER,
    IN_PERSON,
    /** By themselves, with the link of the invitation. */
    LINK
}
