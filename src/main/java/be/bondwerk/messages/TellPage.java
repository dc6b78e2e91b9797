package be.bondwerk.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some messages that must be told, oldest first.
 *
 * @param next what to ask for to get the following ones; null if there are none
 */
public record TellPage(List<TellRow> rows, @Nullable String next) {}
