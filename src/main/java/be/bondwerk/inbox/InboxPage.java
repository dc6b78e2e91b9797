package be.bondwerk.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tasks in the order that was asked for.
 *
 * @param next what to ask for to get the following ones; null if there are none
 */
public record InboxPage(List<InboxTask> tasks, @Nullable String next) {}
