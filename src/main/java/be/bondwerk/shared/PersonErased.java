package be.bondwerk.shared;

import java.util.Set;

/**
 * Somebody has to be forgotten; published synchronously by the family that forgets them, in its transaction, so that every
 * module forgets with it or nothing happens at all.
 *
 * @param number the case
 * @param subjectId the family's own id of the person, such as a candidate's
 * @param instanceIds the process instances that are about this person alone: forms, drafts, comments, story and engine data of
 *     these go; empty if none was begun
 */
public record PersonErased(CaseNumber number, String subjectId, Set<String> instanceIds) {

    /** Keeps what it is given, whatever becomes of the caller's set. */
    public PersonErased {
        instanceIds = Set.copyOf(instanceIds);
    }
}
