package be.bondwerk.allies;

import static be.bondwerk.allies.DomainCheck.Objection.when;

import be.bondwerk.allies.DomainCheck.Objection;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormCheck;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.Violation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must be right in a proposed composition before anybody measures its balance. */
@Component
class ProposalCheck implements FormCheck {
    private final RoundPlaces places;
    private final Candidates candidates;
    private final SeatedAllies seated;
    private final AllyWords words;

    ProposalCheck(RoundPlaces places, Candidates candidates, SeatedAllies seated, AllyWords words) {
        this.places = places;
        this.candidates = candidates;
        this.seated = seated;
        this.words = words;
    }

    @Override
    public String formId() {
        return "proposeComposition";
    }

    @Override
    public List<Violation> check(FormPlace place, FilledForm form, Locale locale) {
        return new DomainCheck(formId(), this::objections, words).check(place, form, locale);
    }

    private Stream<Objection> objections(FormPlace place, FilledForm form) {
        var proposal = RoundForms.proposal(form);
        var round = places.round(place);
        return Stream.of(
                        sizes(round, proposal, seated.staying(round).size()),
                        when(twice(form.choices("proposedSeats")), "proposedSeats", "twice"),
                        when(deviates(proposal) && proposal.deviationReason() == null, "deviationReason", "deviation"))
                .flatMap(objections -> objections);
    }

    /**
     * Whether everybody fits, and nobody is counted twice.
     *
     * @param staying how many citizens sit in the network already
     */
    static Stream<Objection> sizes(AllyRound round, Proposal proposal, int staying) {
        var most = round.seatsToFill();
        var both = new HashSet<>(proposal.seats());
        both.retainAll(proposal.reserve());
        return Stream.of(
                        when(proposal.seats().size() > most, "proposedSeats", "seats", most),
                        when(!both.isEmpty(), "reserve", "seatAndReserve"),
                        when(
                                proposal.largestGroupSeats() > proposal.seats().size() + staying,
                                "largestGroupSeats",
                                "largestGroup"))
                .flatMap(objections -> objections);
    }

    private static boolean twice(Collection<String> chosen) {
        return new HashSet<>(chosen).size() < chosen.size();
    }

    /** Whether somebody gets a seat whom the eligibility table did not propose for one. */
    private boolean deviates(Proposal proposal) {
        var ids = proposal.seats().stream().map(CandidateId::value).toList();
        return !candidates.findAllById(ids).stream().allMatch(Candidate::takesSeatByVerdict);
    }
}
