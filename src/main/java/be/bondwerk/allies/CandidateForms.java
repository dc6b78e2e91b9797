package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.Submissions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what people submitted about one candidate. */
@Component
class CandidateForms {
    private final Submissions submissions;

    CandidateForms(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The answer to the invitation, or to the reminder when there was one. */
    GivenAnswer answer(String instanceId) {
        var form = submissions
                .latest(instanceId, "remindCandidate")
                .or(() -> submissions.latest(instanceId, "recordAnswer"))
                .orElseThrow(() -> missing("recordAnswer", instanceId));
        return new GivenAnswer(form.choice("channel", AnswerChannel.class), form.date("answeredOn"));
    }

    /** The interview, or nothing when the candidate did not consent that anything is kept. */
    Optional<Interview> interview(String instanceId) {
        var form = latest(instanceId, "interviewCandidate");
        return form.flag("consent") ? Optional.of(interview(form)) : Optional.empty();
    }

    /** The visit at home or the talk elsewhere, whichever was recorded. */
    Visit visit(String instanceId) {
        return submissions
                .latest(instanceId, "visitHome")
                .or(() -> submissions.latest(instanceId, "talkElsewhere"))
                .map(CandidateForms::visit)
                .orElseThrow(() -> missing("visitHome", instanceId));
    }

    /** The visit that had been promised with the seat. */
    Visit provisionalVisit(String instanceId) {
        return visit(latest(instanceId, "visitProvisionalAlly"));
    }

    /** What a form about a visit says; who went and when only matters if anything took place. */
    static Visit visit(FilledForm form) {
        var outcome = form.choice("homeVisit", HomeVisit.class);
        return outcome == HomeVisit.NOT_HELD
                ? Visit.NONE
                : new Visit(form.date("visitDate"), form.text("municipalVisitor"), form.text("policeVisitor"), outcome);
    }

    Assessment secondOpinion(String instanceId) {
        var form = latest(instanceId, "giveSecondOpinion");
        return new Assessment(
                Assessment.Kind.SECOND_OPINION, form.submittedBy(), null, form.submittedAt(), scores(form));
    }

    private static Interview interview(FilledForm form) {
        var assessment = new Assessment(
                Assessment.Kind.INTERVIEW,
                form.text("municipalInterviewer"),
                form.text("policeInterviewer"),
                form.submittedAt(),
                scores(form));
        return new Interview(
                assessment,
                form.find("gender").map(Gender::valueOf).orElse(Gender.NOT_SAID),
                form.find("priorTrustInPolice").map(PriorTrust::valueOf).orElse(null),
                form.has("consentReserve") && form.flag("consentReserve"));
    }

    private static Scores scores(FilledForm form) {
        return new Scores(
                form.number("influence"),
                form.number("commitment"),
                form.number("constructive"),
                form.number("willingness"),
                form.choice("integrity", Integrity.class),
                form.choice("conflict", Conflict.class),
                form.find("homeVisit").map(HomeVisit::valueOf).orElse(null));
    }

    private FilledForm latest(String instanceId, String formId) {
        return submissions.latest(instanceId, formId).orElseThrow(() -> missing(formId, instanceId));
    }

    private static IllegalStateException missing(String formId, String instanceId) {
        return new IllegalStateException("Nobody submitted " + formId + " in " + instanceId);
    }
}
