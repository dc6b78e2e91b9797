package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates of a round: who is talked with, and what they answer by themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyCandidates {
    private final Candidates candidates;
    private final Rounds rounds;
    private final RoundAccess access;
    private final CandidateFinder finder;
    private final AlliesNetworks networks;
    private final CandidateErasure erasure;
    private final CandidateLetters letters;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    AllyCandidates(
            Candidates candidates,
            Rounds rounds,
            RoundAccess access,
            CandidateFinder finder,
            AlliesNetworks networks,
            CandidateErasure erasure,
            CandidateLetters letters,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.access = access;
        this.finder = finder;
        this.networks = networks;
        this.erasure = erasure;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** From now on the round talks with everybody on its longlist. */
    public void register(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.assessCandidates();
        rounds.save(round);
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

    /**
     * A candidate answers the invitation by themselves, such as with a link. Answered already, nothing happens.
     *
     * @return whether this answer counted
     * @throws NotFound when there is no such candidate for whoever asks
     */
    public boolean answerInvitation(CandidateId id, boolean accepted, AnswerChannel channel) {
        var candidate = finder.find(id);
        var counts = candidate.answer(new GivenAnswer(channel, clock.today()));
        if (counts) {
            candidates.saveAndFlush(candidate);
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
        var candidate = finder.find(id);
        if (!candidate.erased()) {
            if (eraseAsked) {
                letters.erased(finder.round(candidate), candidate);
            }
            var seated = candidate.state() == CandidateState.SEATED;
            candidate.stepBack();
            candidates.saveAndFlush(candidate);
            events.publishEvent(new CandidateWithdrew(candidate.number(), id));
            if (seated) {
                networks.leave(finder.round(candidate), id);
            }
            erase(id);
        }
    }

    /** Forgets a candidate who stepped back; forgotten already, nothing happens. */
    public void erase(CandidateId id) {
        erasure.erase(finder.find(id));
    }
}
