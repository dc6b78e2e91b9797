package be.bondwerk.allies;

/** The way in which a candidate answered. */
public enum AnswerChannel {
    MAIL,
    PHONE,
    LETTER,
    IN_PERSON
}
