package be.bondwerk.allies.process;

import be.bondwerk.allies.CandidateId;
import be.bondwerk.allies.CandidateWithdrew;
import be.bondwerk.allies.CharterAnswered;
import be.bondwerk.allies.InvitationAnswered;
import be.bondwerk.engine.Answers;
import be.bondwerk.shared.CaseNumber;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the talks and the seats of a round what a candidate answered by themselves. */
@Component
class CandidateAnswers {
    static final String INVITATION_ANSWERED = "InvitationAnswered";
    static final String CHARTER_ANSWERED = "CharterAnswered";
    static final String CANDIDATE_WITHDREW = "CandidateWithdrew";

    private final Answers answers;

    CandidateAnswers(Answers answers) {
        this.answers = answers;
    }

    @EventListener
    void answered(InvitationAnswered event) {
        tell(
                INVITATION_ANSWERED,
                event.number(),
                event.candidateId(),
                variables -> CandidateAssessment.CANDIDATE_ANSWER.put(
                        variables, event.accepted() ? "ACCEPTED" : "DECLINED"));
    }

    @EventListener
    void answered(CharterAnswered event) {
        tell(
                CHARTER_ANSWERED,
                event.number(),
                event.candidateId(),
                variables -> SeatFilling.CHARTER_ANSWER.put(variables, event.signed() ? "SIGNED" : "REFUSED"));
    }

    @EventListener
    void withdrew(CandidateWithdrew event) {
        tell(CANDIDATE_WITHDREW, event.number(), event.candidateId(), variables -> {});
    }

    private void tell(String message, CaseNumber number, CandidateId candidate, Consumer<Map<String, Object>> learned) {
        answers.tell(message, number, CandidateAssessment.CANDIDATE_ID.name(), candidate.text(), learned);
    }
}
