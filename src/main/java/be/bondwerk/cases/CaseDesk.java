package be.bondwerk.cases;

import be.bondwerk.engine.ProcessModel;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.security.Holder;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Starting, finding and reading cases, for the signed-in person; unknown and forbidden cases answer alike. */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseDesk {

    /** The processes that the person may start. */
    public List<ProcessModel> startable() {
        throw new UnsupportedOperationException();
    }

    /** The form that starts such a process. @throws be.bondwerk.shared.NotFound if the person may not start it */
    public OpenForm openStart(String processKey, Locale locale) {
        throw new UnsupportedOperationException(processKey + locale);
    }

    /** Keeps what was typed so far. @return when */
    public Instant saveStartDraft(String processKey, String json) {
        throw new UnsupportedOperationException(processKey + json);
    }

    /**
     * Starts a case.
     *
     * @throws be.bondwerk.forms.InvalidForm if something has to be changed first
     * @throws be.bondwerk.shared.NotAllowed if it would lie outside the person's scope
     */
    public CaseNumber start(String processKey, String json, Locale locale) {
        throw new UnsupportedOperationException(processKey + json + locale);
    }

    /** The cases that answer the question and that the person may read, newest first. */
    public CasePage find(CaseQuery query) {
        throw new UnsupportedOperationException(query.text());
    }

    /** The case. @throws be.bondwerk.shared.NotFound if there is none that the person may read */
    public CaseFile read(CaseNumber number) {
        throw new UnsupportedOperationException(number.text());
    }

    /** What happened in the case, latest first. @throws be.bondwerk.shared.NotFound like {@link #read} */
    public List<StoryLine> story(CaseNumber number, Locale locale) {
        throw new UnsupportedOperationException(number.text() + locale);
    }

    /** Who filled in which form of the case, and when. @throws be.bondwerk.shared.NotFound like {@link #read} */
    public List<SubmittedForm> forms(CaseNumber number) {
        throw new UnsupportedOperationException(number.text());
    }

    /** Where the case is and which way it came. @throws be.bondwerk.shared.NotFound like {@link #read} */
    public CaseDiagram diagram(CaseNumber number, Locale locale) {
        throw new UnsupportedOperationException(number.text() + locale);
    }

    /** What is still to be done in the case. @throws be.bondwerk.shared.NotFound like {@link #read} */
    public List<CaseTask> tasks(CaseNumber number, Locale locale) {
        throw new UnsupportedOperationException(number.text() + locale);
    }

    /** Who is on the case. @throws be.bondwerk.shared.NotFound like {@link #read} */
    public List<Holder> people(CaseNumber number) {
        throw new UnsupportedOperationException(number.text());
    }

    /** Adds what the person writes to the story. @throws be.bondwerk.shared.NotAllowed if they may only read */
    public void note(CaseNumber number, String text) {
        throw new UnsupportedOperationException(number.text() + text);
    }

    /**
     * Withdraws the case.
     *
     * @param reason at least ten characters
     * @throws be.bondwerk.shared.NotAllowed if the person may not, or if it cannot be withdrawn any more
     */
    public void withdraw(CaseNumber number, String reason) {
        throw new UnsupportedOperationException(number.text() + reason);
    }
}
