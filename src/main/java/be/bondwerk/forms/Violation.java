package be.bondwerk.forms;

/**
 * Something in a form that cannot be accepted.
 *
 * @param path the field's key, or {@code list[0].key} within a repeated group
 * @param message a sentence in the reader's language
 */
public record Violation(String path, String message) {}
