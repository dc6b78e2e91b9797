package be.bondwerk.forms;

import java.util.List;

/**
 * A submitted form for one reader.
 *
 * @param schema the form as it was when it was submitted, in the reader's language, without the fields that are
 *     not for this reader
 * @param data a JSON object with the values that this reader may see and the labels of their options
 * @param withheld the labels of the questions that are not for this reader, in the order of the form, whether they were
 *     answered or not: that alone may say something
 */
public record ReadableForm(SubmittedForm submitted, String schema, String data, List<String> withheld) {}
