package be.bondwerk.forms;

import java.util.Map;

/**
 * A form that was accepted and stored.
 *
 * @param routing what the engine may know: Integer, Boolean, String of at most 200 characters or Date, by key
 * @param form what was filled in, for the service that acts on it
 */
public record Accepted(SubmissionId id, Map<String, Object> routing, FilledForm form) {}
