package be.bondwerk.allies;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measures compositions, proposed ones and ones that are only tried out, with the same measure. */
@Component
class Measure {
    private final Candidates candidates;
    private final SeatedAllies seated;

    Measure(Candidates candidates, SeatedAllies seated) {
        this.candidates = candidates;
        this.seated = seated;
    }

    /** The figures of the network as it would be, with everybody who stays. */
    CompositionFigures figures(AllyRound round, Proposal proposal) {
        var citizens = new ArrayList<>(seated.staying(round));
        citizens.addAll(chosen(round, proposal));
        return CompositionFigures.of(round, proposal, citizens);
    }

    private List<Candidate> chosen(AllyRound round, Proposal proposal) {
        var ids = proposal.seats().stream().map(CandidateId::value).toList();
        return candidates.findAllById(ids).stream()
                .filter(candidate -> candidate.number().equals(round.number()))
                .toList();
    }
}
