package be.bondwerk.allies;

import be.bondwerk.cases.FormCorrection;
import be.bondwerk.engine.WhatIf;
import be.bondwerk.forms.Corrections;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.TextKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A corrected interview: what it says of the candidate is taken over, and the eligibility table is asked again. */
@Component
class InterviewCorrection implements FormCorrection {
    private static final String TABLE = "decideEligibility";
    private static final Set<String> CHOICES = Set.of("integrity", "conflict");
    private static final Set<String> SCORES = Set.of("influence", "commitment", "constructive", "willingness");

    private final Candidates candidates;
    private final Rounds rounds;
    private final CandidateForms forms;
    private final Corrections corrections;
    private final WhatIf whatIf;

    InterviewCorrection(
            Candidates candidates, Rounds rounds, CandidateForms forms, Corrections corrections, WhatIf whatIf) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.forms = forms;
        this.corrections = corrections;
        this.whatIf = whatIf;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("interviewCandidate");
    }

    @Override
    public Optional<TextKey> refusal(CaseNumber number, SubmittedForm form) {
        var approved = rounds.findById(number.text())
                .filter(round -> !round.composition().approvers().isEmpty())
                .isPresent();
        if (approved) {
            return Optional.of(new TextKey("allies.correction.approved"));
        }
        return candidate(form).isPresent() ? Optional.empty() : Optional.of(new TextKey("allies.correction.forgotten"));
    }

    @Override
    public List<TextKey> consequences(CaseNumber number, SubmittedForm form) {
        return List.of(
                new TextKey("allies.correction.verdict"),
                new TextKey("allies.correction.consentStays"),
                new TextKey("allies.correction.passed"));
    }

    @Override
    public Outcome correct(CaseNumber number, SubmittedForm form, FilledForm before, FilledForm after) {
        if (before.flag("consent") != after.flag("consent")) {
            throw new Refusal("allies.correction.consentStays");
        }
        var candidate = candidate(form).orElseThrow();
        forms.interview(candidate.assessment()).ifPresent(candidate::correctInterview);
        var words = candidate.verdict().isEmpty() ? null : judgeAgain(candidate, form, after);
        candidates.save(candidate);
        return new Outcome(words == null ? List.of() : List.of(words), true);
    }

    /** A second opinion was asked because the first look left doubts: then it is what counts. */
    private @Nullable TextKey judgeAgain(Candidate candidate, SubmittedForm form, FilledForm interview) {
        if (candidate.secondOpinions() > 0) {
            return new TextKey("allies.story.secondOpinionCounts");
        }
        var definition = Objects.requireNonNull(corrections.place(form.id()).definitionId());
        var verdict = whatIf.ask(definition, TABLE, inputs(candidate, interview)).stream()
                .findFirst()
                .map(row -> Verdict.valueOf(String.valueOf(row.get("verdict"))))
                .orElseThrow(() -> new IllegalStateException(TABLE + " has nothing to say"));
        var same = candidate.verdict().filter(verdict.conclusive()::equals).isPresent();
        candidate.judge(verdict);
        return new TextKey(same ? "allies.story.verdictStays" : "allies.story.verdictChanged");
    }

    private static Map<String, Object> inputs(Candidate candidate, FilledForm interview) {
        var inputs = new HashMap<String, Object>();
        inputs.put("consent", interview.flag("consent"));
        inputs.put("adult", interview.flag("adult"));
        inputs.put("interviewDone", true);
        CHOICES.forEach(key -> inputs.put(key, interview.text(key)));
        SCORES.forEach(key -> inputs.put(key, interview.number(key)));
        inputs.put(
                "homeVisit",
                candidate.visit().map(Visit::outcome).orElse(HomeVisit.NOT_HELD).name());
        return inputs;
    }

    private Optional<Candidate> candidate(SubmittedForm form) {
        return Optional.ofNullable(form.instanceId())
                .flatMap(candidates::findByInstanceId)
                .filter(candidate -> !candidate.erased());
    }
}
