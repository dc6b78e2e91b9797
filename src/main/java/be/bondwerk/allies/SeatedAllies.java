package be.bondwerk.allies;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The citizens who sit in a network already when a round looks for more. */
@Component
class SeatedAllies {
    private final Networks networks;
    private final Candidates candidates;

    SeatedAllies(Networks networks, Candidates candidates) {
        this.networks = networks;
        this.candidates = candidates;
    }

    /** Everybody who stays in the network that the round fills up; nobody when the round founds one. */
    List<Candidate> staying(AllyRound round) {
        return round.fills().flatMap(id -> networks.findById(id.value())).stream()
                .flatMap(network -> network.members().stream())
                .map(NetworkMember::citizen)
                .flatMap(Optional::stream)
                .flatMap(id -> candidates.findById(id).stream())
                .toList();
    }

    /** Who they are, as far as that is known. */
    List<KeyFigure> people(AllyRound round) {
        return staying(round).stream()
                .map(Candidate::person)
                .flatMap(Optional::stream)
                .toList();
    }
}
