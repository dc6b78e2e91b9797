package be.bondwerk.shared;

import java.time.Duration;

/**
 * The clock of a demonstration moved.
 *
 * @param offset how far Bondwerk's time is now ahead of the system's
 */
public record ClockMoved(Duration offset) {}
