package be.bondwerk.allies;

import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could sit together: proposing, measuring, and what mayor and chief of police allow. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyCompositions {
    private final Rounds rounds;
    private final RoundAccess access;
    private final RoundForms forms;
    private final Measure measure;
    private final CaseRegister cases;

    AllyCompositions(Rounds rounds, RoundAccess access, RoundForms forms, Measure measure, CaseRegister cases) {
        this.rounds = rounds;
        this.access = access;
        this.forms = forms;
        this.measure = measure;
        this.cases = cases;
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
     * Keeps how many rules the first proposal of a round broke; of later ones it keeps nothing.
     *
     * @param blocks rules that ask for another proposal
     * @param warnings rules that ask for a reason
     */
    public void recordFirst(CaseNumber number, int blocks, int warnings) {
        var round = access.toWorkOn(number);
        round.composition().atFirst(new FirstFindings(blocks, warnings));
        rounds.save(round);
    }

    /**
     * Keeps what the balance table found in the last proposal.
     *
     * @param codes codes of the table’s rows, such as {@code V5}
     * @param liftAsked whether the partners ask mayor and chief of police for an exception
     * @return how many proposals had to be revised since proposing was allowed
     */
    public int recordFindings(CaseNumber number, CompositionOutcome outcome, List<String> codes, boolean liftAsked) {
        var round = access.toWorkOn(number);
        round.found(outcome, codes, liftAsked);
        rounds.save(round);
        cases.tell(number, "allies.story.found." + outcome, codes.size());
        return round.composition().attempts();
    }

    /** Mayor and chief of police together let a group that is hard to reach stay without a seat for now (V8). */
    public void recordLift(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.lift();
        rounds.save(round);
        cases.tell(number, "allies.story.lifted");
    }

    /** The mayor lets the partners propose again, three more times. */
    public void allowAnotherAttempt(CaseNumber number) {
        allowAgain(number, "allies.story.anotherAttempt");
    }

    /** The mayor lets the partners look for more people; those they talked with stay candidates. */
    public void allowMoreOutreach(CaseNumber number) {
        allowAgain(number, "allies.story.moreOutreach");
    }

    /** Notes in the case that an approver was reminded. */
    public void remind(CaseNumber number, Approver approver) {
        access.toWorkOn(number);
        cases.tell(number, "allies.story.reminded." + approver);
    }

    private void allowAgain(CaseNumber number, String story) {
        var round = access.toWorkOn(number);
        round.allowAnotherRun();
        rounds.save(round);
        cases.tell(number, story);
    }
}
