package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the people of a round become a network: proposing, measuring, approving, constituting. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AlliesNetworks {
    private static final int MANDATE_YEARS = 2;

    private final Networks networks;
    private final Rounds rounds;
    private final Candidates candidates;
    private final RoundAccess access;
    private final RoundForms forms;
    private final Measure measure;
    private final CaseRegister cases;
    private final BusinessClock clock;

    AlliesNetworks(
            Networks networks,
            Rounds rounds,
            Candidates candidates,
            RoundAccess access,
            RoundForms forms,
            Measure measure,
            CaseRegister cases,
            BusinessClock clock) {
        this.networks = networks;
        this.rounds = rounds;
        this.candidates = candidates;
        this.access = access;
        this.forms = forms;
        this.measure = measure;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes over the last proposal and measures how balanced it is, as a whole. */
    public CompositionFigures measure(CaseNumber number) {
        var round = access.toWorkOn(number);
        var proposal = forms.proposal(number);
        round.propose(proposal);
        rounds.save(round);
        return measure.figures(round, proposal);
    }

    /**
     * Keeps what the balance table found in the last proposal.
     *
     * @param codes codes of the table’s rows, such as {@code V5}
     * @return how many proposals had to be revised since proposing was allowed
     */
    public int recordFindings(CaseNumber number, CompositionOutcome outcome, List<String> codes) {
        var round = access.toWorkOn(number);
        round.found(outcome, codes);
        rounds.save(round);
        cases.tell(number, "allies.story.found." + outcome, codes.size());
        return round.composition().attempts();
    }

    /** The mayor lets the partners propose again, three more times. */
    public void allowAnotherAttempt(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.allowAnotherRun();
        rounds.save(round);
        cases.tell(number, "allies.story.anotherAttempt");
    }

    /** Notes in the case that an approver was reminded. */
    public void remind(CaseNumber number, Approver approver) {
        access.toWorkOn(number);
        cases.tell(number, "allies.story.reminded." + approver);
    }

    /** Founds the network that mayor and chief of police approved; doing so twice changes nothing. */
    public NetworkId constitute(CaseNumber number) {
        var round = access.toWorkOn(number);
        return networks.findByNumber(number.text()).map(AlliesNetwork::id).orElseGet(() -> found(round));
    }

    private NetworkId found(AllyRound round) {
        var number = round.number();
        var until = clock.today().plusYears(MANDATE_YEARS);
        var network = networks.save(new AlliesNetwork(round, clock.instant(), until));
        cases.tell(number, "allies.story.constituted");
        round.succeed(forms.mayorWhoApproved(number), forms.chiefWhoApproved(number), network.id(), clock.instant());
        rounds.save(round);
        candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()).forEach(Candidate::forgetBalance);
        return network.id();
    }
}
