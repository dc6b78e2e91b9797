package be.bondwerk.cases;

import be.bondwerk.engine.RoutingCorrections;
import be.bondwerk.forms.Correction;
import be.bondwerk.forms.Corrections;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.FormVersion;
import be.bondwerk.forms.ReadableForm;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Correcting submitted forms of a case, with a reason, for the signed-in person; unknown and forbidden forms answer alike. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CorrectionDesk {
    private final CorrectionGate gate;
    private final Corrections corrections;
    private final RoutingCorrections routing;
    private final Story story;

    CorrectionDesk(CorrectionGate gate, Corrections corrections, RoutingCorrections routing, Story story) {
        this.gate = gate;
        this.corrections = corrections;
        this.routing = routing;
        this.story = story;
    }

    /** Whether the person may correct that form, and whether it is final; empty for those who never may. */
    @Transactional(readOnly = true)
    public Optional<CorrectionOffer> offer(CaseNumber number, SubmissionId id) {
        return gate.find(number, id)
                .map(entry -> new CorrectionOffer(entry.refusal().orElse(null)));
    }

    /**
     * The form with its answers.
     *
     * @throws be.bondwerk.shared.NotFound if the person may not read the case, or it has no such form
     * @throws be.bondwerk.shared.NotAllowed if they may not correct it, or it is final
     */
    public CorrectionFile open(CaseNumber number, SubmissionId id, Locale locale) {
        var entry = gate.correct(number, id);
        return new CorrectionFile(
                entry.facts(),
                entry.form(),
                corrections.open(id, locale),
                entry.family().consequences(number, entry.form()));
    }

    /** Checks and stores nothing. @throws be.bondwerk.forms.InvalidForm if something has to be changed */
    @Transactional(readOnly = true)
    public void check(CaseNumber number, SubmissionId id, String json, Locale locale) {
        gate.correct(number, id);
        corrections.check(id, json, locale);
    }

    /**
     * Stores a new version, lets the family act on it, and tells the story.
     *
     * @param reason at least ten characters; readers of the form see it, the story does not repeat it
     * @throws be.bondwerk.forms.InvalidForm if something has to be changed; nothing was stored
     */
    public void correct(CaseNumber number, SubmissionId id, String json, String reason, Locale locale) {
        var entry = gate.correct(number, id);
        var correction = corrections.correct(id, json, reason, locale);
        tell(entry.place(), number, "cases.story.corrected", element(entry));
        var outcome = entry.family().correct(number, entry.form(), correction.before(), correction.after());
        outcome.story().forEach(sentence -> tell(entry.place(), number, sentence.key()));
        if (outcome.routingFollows()) {
            follow(entry.place(), correction);
        }
    }

    /** Everything that form ever said, latest first. @throws be.bondwerk.shared.NotFound like {@link #open} */
    @Transactional(readOnly = true)
    public List<FormVersion> versions(CaseNumber number, SubmissionId id) {
        gate.see(number, id);
        return corrections.versions(id);
    }

    /** What the person may read of an earlier version. @throws be.bondwerk.shared.NotFound like {@link #open} */
    public ReadableForm version(CaseNumber number, SubmissionId id, int revision, Locale locale) {
        gate.see(number, id);
        return corrections.read(id, revision, locale);
    }

    private void follow(FormPlace place, Correction correction) {
        if (place.instanceId() != null) {
            routing.correct(place.instanceId(), correction.routing());
        }
    }

    private void tell(FormPlace place, CaseNumber number, String key, Object... arguments) {
        if (place.instanceId() == null) {
            story.tell(number, StoryKind.TOLD, key, arguments);
        } else {
            story.tellOf(place.instanceId(), number, StoryKind.TOLD, key, arguments);
        }
    }

    /** The definition's id begins with the key of its process. */
    private static StoryWord.Element element(CorrectionGate.Entry entry) {
        var definition = entry.place().definitionId();
        var process =
                definition == null ? entry.facts().processKey() : definition.split(":")[0];
        var task = entry.place().taskKey();
        return new StoryWord.Element(process, task == null ? process : task);
    }
}
