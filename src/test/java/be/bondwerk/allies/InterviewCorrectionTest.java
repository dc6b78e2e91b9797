package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.engine.WhatIf;
import be.bondwerk.forms.Corrections;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewCorrectionTest {
    private static final SubmittedForm FORM = new SubmittedForm(
            new SubmissionId(UUID.randomUUID()),
            "interviewCandidate",
            "1",
            "task",
            "instance-1",
            "official",
            Sample.NOW);

    private final Candidates candidates = mock();
    private final Rounds rounds = mock();
    private final CandidateForms forms = mock();
    private final Corrections corrections = mock();
    private final WhatIf whatIf = mock();
    private final InterviewCorrection correction =
            new InterviewCorrection(candidates, rounds, forms, corrections, whatIf);
    private final Candidate candidate = Sample.interviewed(Gender.F, PriorTrust.LOW);

    @BeforeEach
    void judged() {
        when(candidates.findByInstanceId("instance-1")).thenReturn(Optional.of(candidate));
        when(forms.interview("instance-1"))
                .thenReturn(Optional.of(new Interview(Sample.interview(), Gender.M, PriorTrust.MEDIUM, true)));
        when(corrections.place(any()))
                .thenReturn(new FormPlace("interviewCandidate", "1", Sample.NUMBER, "t", "i", "z", "definition"));
        when(whatIf.ask(eq("definition"), eq("decideEligibility"), any()))
                .thenReturn(List.of(Map.of("verdict", "NOT_ELIGIBLE")));
    }

    @Test
    void takesTheAnswersOverAndAsksTheTableAgain() {
        candidate.judge(Verdict.ELIGIBLE);

        var outcome = correction.correct(Sample.NUMBER, FORM, interview(true), interview(true));

        assertThat(candidate.gender()).contains(Gender.M);
        assertThat(candidate.consentsToReserve()).isTrue();
        assertThat(candidate.verdict()).contains(Verdict.NOT_ELIGIBLE);
        assertThat(outcome.story()).containsExactly(new TextKey("allies.story.verdictChanged"));
        assertThat(outcome.routingFollows()).isTrue();
    }

    @Test
    void leavesTheVerdictToTheProcessWhileThereIsNone() {
        assertThat(correction
                        .correct(Sample.NUMBER, FORM, interview(true), interview(true))
                        .story())
                .isEmpty();
        verify(whatIf, never()).ask(any(), any(), any());
    }

    @Test
    void leavesTheVerdictToASecondOpinion() {
        candidate.secondOpinion(Sample.opinionOf("somebody else"));
        candidate.judge(Verdict.ELIGIBLE);
        assertThat(correction
                        .correct(Sample.NUMBER, FORM, interview(true), interview(true))
                        .story())
                .containsExactly(new TextKey("allies.story.secondOpinionCounts"));
        assertThat(candidate.verdict()).contains(Verdict.ELIGIBLE);
    }

    @Test
    void doesNotTurnConsentIntoSomethingElse() {
        assertThatThrownBy(() -> correction.correct(Sample.NUMBER, FORM, interview(true), interview(false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isFinalOnceTheCompositionIsApprovedOrThePersonForgotten() {
        assertThat(correction.refusal(Sample.NUMBER, FORM)).isEmpty();
        candidate.erase(Sample.NOW);
        assertThat(correction.refusal(Sample.NUMBER, FORM)).contains(new TextKey("allies.correction.forgotten"));
        var round = mock(AllyRound.class);
        var composition = mock(Composition.class);
        when(round.composition()).thenReturn(composition);
        when(composition.approvers()).thenReturn(List.of("mayor", "chief"));
        when(rounds.findById(any())).thenReturn(Optional.of(round));
        assertThat(correction.refusal(Sample.NUMBER, FORM)).contains(new TextKey("allies.correction.approved"));
    }

    private static FilledForm interview(boolean consent) {
        return new FilledForm(
                Map.of(
                        "consent",
                        consent,
                        "adult",
                        true,
                        "integrity",
                        "NONE",
                        "conflict",
                        "NONE",
                        "influence",
                        3,
                        "commitment",
                        3,
                        "constructive",
                        3,
                        "willingness",
                        3),
                "official",
                Sample.NOW);
    }
}
