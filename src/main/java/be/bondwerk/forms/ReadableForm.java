package be.bondwerk.forms;

/**
 * A submitted form for one reader.
 *
 * @param schema the form as it was when it was submitted, in the reader's language, without the fields that are
 *     not for this reader
 * @param data a JSON object with the values that this reader may see and the labels of their options
 */
public record ReadableForm(SubmittedForm submitted, String schema, String data) {}
