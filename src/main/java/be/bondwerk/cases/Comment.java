package be.bondwerk.cases;

import java.time.Instant;

/**
 * What somebody wrote next to a task.
 *
 * @param by display name
 */
public record Comment(String by, Instant at, String text) {}
