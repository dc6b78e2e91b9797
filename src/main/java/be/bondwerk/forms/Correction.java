package be.bondwerk.forms;

import java.util.Map;

/**
 * A submitted form that was corrected.
 *
 * @param before what counted until now
 * @param after what counts from now on; who submitted it first, and when, is the same
 * @param routing what the engine may know of it, as in {@link Accepted}
 */
public record Correction(SubmittedForm form, FilledForm before, FilledForm after, Map<String, Object> routing) {}
