package be.bondwerk.forms;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The submitted forms: whole for the services that act on them, filtered for people. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Submissions {
    private final SubmissionRepository submissions;
    private final SubmissionStore store;
    private final FormReading reading;
    private final Vault vault;
    private final SubmissionErasure erasure;

    Submissions(
            SubmissionRepository submissions,
            SubmissionStore store,
            FormReading reading,
            Vault vault,
            SubmissionErasure erasure) {
        this.submissions = submissions;
        this.store = store;
        this.reading = reading;
        this.vault = vault;
        this.erasure = erasure;
    }

    /** For services: the last answers given with this form in this process instance, complete. */
    @Transactional(readOnly = true)
    public Optional<FilledForm> latest(String instanceId, String formId) {
        return submissions
                .findFirstByInstanceIdAndFormIdOrderBySubmittedAtDesc(instanceId, formId)
                .map(store::whole);
    }

    /** For services: the last answers given with this form in this case, complete. */
    @Transactional(readOnly = true)
    public Optional<FilledForm> latest(CaseNumber number, String formId) {
        return submissions
                .findFirstByCaseNumberAndFormIdOrderBySubmittedAtDesc(number.text(), formId)
                .map(store::whole);
    }

    /** For services: everything ever answered with this form in this case, complete, oldest first. */
    @Transactional(readOnly = true)
    public Map<SubmissionId, FilledForm> all(CaseNumber number, String formId) {
        var all = new LinkedHashMap<SubmissionId, FilledForm>();
        submissions
                .findByCaseNumberAndFormIdOrderBySubmittedAt(number.text(), formId)
                .forEach(submission -> all.put(submission.facts().id(), store.whole(submission)));
        return all;
    }

    /** Who submitted which form in this case, oldest first; the caller has checked that the reader may see the case. */
    @Transactional(readOnly = true)
    public List<SubmittedForm> of(CaseNumber number) {
        return submissions.findByCaseNumberOrderBySubmittedAt(number.text()).stream()
                .map(Submission::facts)
                .toList();
    }

    /** Who submitted the form of this task, and when. */
    @Transactional(readOnly = true)
    public Optional<SubmittedForm> ofTask(String taskId) {
        return submissions.findByTaskId(taskId).map(Submission::facts);
    }

    /**
     * What the signed-in person may read of a submitted form; reading somebody else's sensitive answers is logged.
     *
     * @throws NotFound when there is no such submission for this reader
     */
    public ReadableForm read(SubmissionId id, Locale locale) {
        return submissions
                .findById(id.value())
                .map(submission -> reading.read(submission, locale))
                .orElseThrow(NotFound::new);
    }

    /** Files a start form under the case that it started, if it was submitted before the case had its number. */
    public void file(SubmissionId id, CaseNumber number) {
        var submission = submissions.findById(id.value()).orElseThrow(NotFound::new);
        submission.belongTo(number);
        submissions.saveAndFlush(submission);
    }

    /**
     * Empties one row of a repeated group for good; the other rows keep their places, and the emptied one is a row without
     * answers. A row that is empty or not there stays as it is.
     *
     * @param listKey key of the repeated group
     * @param index place of the row, counted from 0
     * @throws NotFound if there is no such submission
     */
    public void eraseRow(SubmissionId id, String listKey, int index) {
        erasure.eraseRow(submissions.findById(id.value()).orElseThrow(NotFound::new), listKey, index);
    }

    /** Erases every C4 answer, and every draft, of a case for good. */
    @PreAuthorize("hasAuthority('SYSTEM')")
    public void eraseSecrets(CaseNumber number) {
        vault.forget(number.text());
    }
}
