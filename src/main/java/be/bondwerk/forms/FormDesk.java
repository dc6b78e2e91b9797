package be.bondwerk.forms;

import java.time.Instant;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where forms are opened, kept as drafts and submitted; who may do so is decided by the caller. */
@Service
@PreAuthorize("isAuthenticated()")
public class FormDesk {

    /** The form in the reader's language, with what is known already and the reader's draft. */
    public OpenForm open(FormPlace place, Locale locale) {
        throw new UnsupportedOperationException(place.formId() + locale);
    }

    /** Keeps what has been typed so far, unchecked; a later draft of the same person at this place replaces it. */
    public Instant saveDraft(FormPlace place, String json) {
        throw new UnsupportedOperationException(place.formId() + json);
    }

    /** Forgets the draft of the signed-in person at this place. */
    public void discardDraft(FormPlace place) {
        throw new UnsupportedOperationException(place.formId());
    }

    /**
     * Checks and stores what was filled in; drafts for this task disappear.
     *
     * @return what the engine may know of it
     * @throws InvalidForm when something has to be changed; nothing was stored
     * @throws be.bondwerk.shared.AlreadyDone when somebody submitted the form of this task before
     */
    public Accepted submit(FormPlace place, String json, Locale locale) {
        throw new UnsupportedOperationException(place.formId() + json + locale);
    }
}
