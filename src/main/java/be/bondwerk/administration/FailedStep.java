package be.bondwerk.administration;

import java.time.Instant;

/**
 * A step of a case that failed so often that the platform waits for a person.
 *
 * @param reference the number under which the failure is known
 * @param number the case
 * @param step what was to be done, in the reader's words
 * @param process what kind of case it is, in the reader's words
 * @param message the technical message, for whoever mends it
 */
public record FailedStep(String reference, String number, String step, String process, Instant since, String message) {}
