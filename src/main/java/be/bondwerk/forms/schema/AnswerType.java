package be.bondwerk.forms.schema;

/** What the options of a single choice stand for when the process reads the answer. */
public enum AnswerType {
    TEXT,
    BOOLEAN,
    INTEGER
}
