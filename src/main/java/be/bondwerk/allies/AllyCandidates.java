package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with the candidates of a round. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyCandidates {
    private final Candidates candidates;
    private final Rounds rounds;
    private final RoundAccess access;
    private final RoundForms roundForms;
    private final CandidateForms forms;
    private final CaseRegister cases;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    AllyCandidates(
            Candidates candidates,
            Rounds rounds,
            RoundAccess access,
            RoundForms roundForms,
            CandidateForms forms,
            CaseRegister cases,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.access = access;
        this.roundForms = roundForms;
        this.forms = forms;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a candidate of everybody on the list of key figures; who is on it twice is taken once. */
    public void register(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.assessCandidates();
        rounds.save(round);
        distinct(roundForms.keyFigures(number)).stream()
                .map(figure -> new Candidate(
                        number,
                        new ListedName(Source.of(Nominator.MUNICIPALITY), figure, null, null, clock.instant()),
                        clock.instant()))
                .forEach(candidates::save);
    }

    /** Everybody of the round with whom nobody has begun to talk. */
    @Transactional(readOnly = true)
    public List<CandidateId> toAssess(CaseNumber number) {
        access.toWorkOn(number);
        return candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()).stream()
                .filter(candidate -> candidate.state() == CandidateState.LISTED)
                .map(Candidate::id)
                .toList();
    }

    /** Begins the talks with a candidate, as the process instance with the given id. */
    public void invite(CandidateId id, String instanceId) {
        var candidate = change(id, invited -> invited.invite(instanceId, clock.instant()));
        candidate.person().ifPresent(person -> cases.subject(instanceId, candidate.number(), person.name()));
    }

    /** The candidate said no. */
    public void recordDecline(CandidateId id) {
        change(id, candidate -> candidate.decline(answer(candidate)));
    }

    /** The candidate did not answer, not even to the reminder. */
    public void closeNoResponse(CandidateId id) {
        change(id, Candidate::stayedSilent);
    }

    /** Takes over the answer and what two people recorded in the interview; without consent nothing is kept. */
    public void recordInterview(CandidateId id) {
        change(id, candidate -> {
            candidate.accept(answer(candidate));
            forms.interview(candidate.assessment()).ifPresentOrElse(candidate::interviewed, candidate::refuseConsent);
        });
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
        candidates.findByInstanceId(instanceId).ifPresent(candidate -> {
            access.toWorkOn(candidate.number());
            candidate.reason(row);
            candidates.save(candidate);
        });
    }

    /** Settles what becomes of the candidate; whoever did not consent is forgotten, and only counted. */
    public void recordVerdict(CandidateId id, Verdict proposed) {
        change(id, candidate -> {
            if (candidate.state() == CandidateState.REFUSED_CONSENT) {
                cases.dropSubject(candidate.assessment());
                candidate.erase(clock.instant());
            } else {
                candidate.judge(proposed);
            }
        });
    }

    /** The list without those who are on it twice; the first entry counts. */
    private static List<KeyFigure> distinct(List<KeyFigure> figures) {
        var people = new ArrayList<KeyFigure>();
        figures.stream()
                .filter(figure -> people.stream().noneMatch(figure::samePersonAs))
                .forEach(people::add);
        return people;
    }

    /**
     * A candidate answers the invitation by themselves, such as with a link. Answered already, nothing happens.
     *
     * @return whether this answer counted
     * @throws NotFound when there is no such candidate for whoever asks
     */
    public boolean answerInvitation(CandidateId id, boolean accepted, AnswerChannel channel) {
        var candidate = find(id);
        var counts = candidate.answer(new GivenAnswer(channel, clock.today()));
        if (counts) {
            candidates.save(candidate);
            events.publishEvent(new InvitationAnswered(candidate.number(), id, accepted));
        }
        return counts;
    }

    /**
     * A candidate does not want to be one any more, at whatever stage: who they are is forgotten at once, everywhere; only that
     * somebody stepped back is kept. Once forgotten, nothing happens.
     *
     * @param eraseAsked whether they asked for the erasure themselves, so that it has to be confirmed to them
     * @throws NotFound when there is no such candidate for whoever asks
     */
    public void withdraw(CandidateId id, boolean eraseAsked) {
        var candidate = find(id);
        if (!candidate.erased()) {
            candidate.talks().ifPresent(cases::dropSubject);
            candidate.withdraw(clock.instant());
            candidates.save(candidate);
            events.publishEvent(new CandidateWithdrew(candidate.number(), id));
        }
    }

    private GivenAnswer answer(Candidate candidate) {
        return candidate.answer().orElseGet(() -> forms.answer(candidate.assessment()));
    }

    private Candidate find(CandidateId id) {
        var candidate =
                candidates.findById(id.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
        access.toWorkOn(candidate.number());
        return candidate;
    }

    private Candidate change(CandidateId id, Consumer<Candidate> change) {
        var candidate = find(id);
        change.accept(candidate);
        return candidates.save(candidate);
    }
}
