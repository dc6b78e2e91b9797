package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import be.bondwerk.allies.CandidateId;
import be.bondwerk.engine.ModelFunctions;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** What models may ask about the candidates of a round. */
@Component("candidates")
class CandidateFunctions implements ModelFunctions {
    private final AllyCandidates candidates;

    CandidateFunctions(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    /**
     * The ids of everybody with whom nobody has begun to talk.
     *
     * @param businessKey the number of the round
     */
    public List<String> toAssess(String businessKey) {
        return candidates.toAssess(CaseNumber.parse(businessKey)).stream()
                .map(CandidateId::text)
                .toList();
    }
}
