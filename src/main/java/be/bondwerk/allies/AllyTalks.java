package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talks with one candidate, from the invitation to the verdict. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyTalks {
    private final Candidates candidates;
    private final CandidateFinder finder;
    private final CandidateForms forms;
    private final CandidateLetters letters;
    private final CandidateErasure erasure;
    private final CaseRegister cases;
    private final BusinessClock clock;

    AllyTalks(
            Candidates candidates,
            CandidateFinder finder,
            CandidateForms forms,
            CandidateLetters letters,
            CandidateErasure erasure,
            CaseRegister cases,
            BusinessClock clock) {
        this.candidates = candidates;
        this.finder = finder;
        this.forms = forms;
        this.letters = letters;
        this.erasure = erasure;
        this.cases = cases;
        this.clock = clock;
    }

    /** Begins the talks with a candidate, as the process instance with the given id, and writes to them. */
    public void invite(CandidateId id, String instanceId) {
        var candidate = change(id, invited -> invited.invite(instanceId, clock.instant()));
        candidate.person().ifPresent(person -> cases.subject(instanceId, candidate.number(), person.name()));
        letters.invite(finder.round(candidate), candidate);
    }

    /** Writes once more to a candidate who did not answer. */
    public void remind(CandidateId id) {
        var candidate = finder.find(id);
        letters.remind(finder.round(candidate), candidate);
    }

    /** The candidate said no. */
    public void recordDecline(CandidateId id) {
        answered(change(id, candidate -> candidate.decline(answer(candidate))));
    }

    /** The candidate did not answer, not even to the reminder. */
    public void closeNoResponse(CandidateId id) {
        answered(change(id, Candidate::stayedSilent));
    }

    /** Takes over the answer and what two people recorded in the interview; without consent nothing is kept. */
    public void recordInterview(CandidateId id) {
        answered(change(id, candidate -> {
            candidate.accept(answer(candidate));
            forms.interview(candidate.assessment()).ifPresentOrElse(candidate::interviewed, candidate::refuseConsent);
        }));
    }

    /** Takes over what two people saw at the candidate’s home, or learned in a talk elsewhere. */
    public void recordVisit(CandidateId id) {
        change(id, candidate -> candidate.visited(forms.visit(candidate.assessment())));
    }

    /**
     * Takes over how somebody who was not involved yet sees the candidate.
     *
     * @return how many second opinions there are by now
     */
    public int recordSecondOpinion(CandidateId id) {
        return change(id, candidate -> candidate.secondOpinion(forms.secondOpinion(candidate.assessment())))
                .secondOpinions();
    }

    /** Keeps which row of the eligibility table spoke about the candidate of these talks. */
    public void recordReason(String instanceId, int row) {
        candidates
                .findByInstanceId(instanceId)
                .map(Candidate::id)
                .ifPresent(id -> change(id, candidate -> candidate.reason(row)));
    }

    /** Settles what becomes of the candidate; whoever did not consent is forgotten, and only counted. */
    public void recordVerdict(CandidateId id, Verdict proposed) {
        var candidate = finder.find(id);
        if (candidate.state() == CandidateState.REFUSED_CONSENT) {
            erasure.erase(candidate);
        } else {
            candidate.judge(proposed);
            candidates.save(candidate);
        }
    }

    private void answered(Candidate candidate) {
        letters.closeLinks(finder.round(candidate), candidate);
    }

    private GivenAnswer answer(Candidate candidate) {
        return candidate.answer().orElseGet(() -> forms.answer(candidate.assessment()));
    }

    private Candidate change(CandidateId id, Consumer<Candidate> change) {
        var candidate = finder.find(id);
        change.accept(candidate);
        return candidates.save(candidate);
    }
}
