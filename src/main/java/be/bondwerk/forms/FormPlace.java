package be.bondwerk.forms;

import be.bondwerk.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a form is being filled in.
 *
 * @param formId id of the form, such as {@code interviewCandidate}
 * @param reference the task's id, or {@code start:<processKey>} for a start form; drafts are kept by it
 * @param number the case; null while it has no number yet
 * @param taskKey id of the user task in its model; null for a start form
 * @param instanceId the process instance that the answers belong to
 * @param zoneId the police zone of the case
 * @param definitionId the process version whose form is meant; null means the form of this release
 */
public record FormPlace(
        String formId,
        String reference,
        @Nullable CaseNumber number,
        @Nullable String taskKey,
        @Nullable String instanceId,
        @Nullable String zoneId,
        @Nullable String definitionId) {

    private static final String START = "start:";

    /** A place whose form is the one of this release. */
    public FormPlace(
            String formId,
            String reference,
            @Nullable CaseNumber number,
            @Nullable String taskKey,
            @Nullable String instanceId,
            @Nullable String zoneId) {
        this(formId, reference, number, taskKey, instanceId, zoneId, null);
    }

    /** Where the form {@code formId} is filled in that starts the process {@code processKey}. */
    public static FormPlace start(String formId, String processKey, String zoneId, @Nullable String definitionId) {
        return new FormPlace(formId, START + processKey, null, null, null, zoneId, definitionId);
    }

    /** The same place, now that the case has its number. */
    public FormPlace of(CaseNumber assigned) {
        return new FormPlace(formId, reference, assigned, taskKey, instanceId, zoneId, definitionId);
    }

    /** Whether a case is started here; a start form may be submitted many times, a task's form once. */
    public boolean isStart() {
        return reference.startsWith(START);
    }
}
