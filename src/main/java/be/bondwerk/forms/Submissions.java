package be.bondwerk.forms;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The submitted forms: whole for the services that act on them, filtered for people. */
@Service
@PreAuthorize("isAuthenticated()")
public class Submissions {

    /** For services: the last answers given with this form in this process instance, complete. */
    public Optional<FilledForm> latest(String instanceId, String formId) {
        throw new UnsupportedOperationException(instanceId + formId);
    }

    /** For services: the last answers given with this form in this case, complete. */
    public Optional<FilledForm> latest(CaseNumber number, String formId) {
        throw new UnsupportedOperationException(number + formId);
    }

    /** Who submitted which form in this case, oldest first; the caller has checked that the reader may see the case. */
    public List<SubmittedForm> of(CaseNumber number) {
        throw new UnsupportedOperationException(number.text());
    }

    /** Who submitted the form of this task, and when. */
    public Optional<SubmittedForm> ofTask(String taskId) {
        throw new UnsupportedOperationException(taskId);
    }

    /**
     * What the signed-in person may read of a submitted form; reading somebody else's sensitive answers is logged.
     *
     * @throws be.bondwerk.shared.NotFound when there is no such submission for this reader
     */
    public ReadableForm read(SubmissionId id, Locale locale) {
        throw new UnsupportedOperationException(id.text() + locale);
    }
}
