package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a case in its processes, and where it waits; whoever may read the case is for the caller to decide. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProcessHistory {
    private final StepReader steps;
    private final DecisionReader decisions;
    private final ActingPerson acting;

    ProcessHistory(StepReader steps, DecisionReader decisions, ActingPerson acting) {
        this.steps = steps;
        this.decisions = decisions;
        this.acting = acting;
    }

    /** The elements the case passed, called processes included, in the order in which it entered them. */
    public List<PassedStep> steps(CaseNumber number) {
        return acting.call(() -> steps.passed(number));
    }

    /** The elements where the case waits now, called processes included, in the order in which it entered them. */
    public List<ActiveStep> active(CaseNumber number) {
        return acting.call(() -> steps.active(number));
    }

    /** The decision tables that were applied to the case, oldest first. */
    public List<Decision> decisions(CaseNumber number) {
        return acting.call(() -> decisions.of(number));
    }
}
