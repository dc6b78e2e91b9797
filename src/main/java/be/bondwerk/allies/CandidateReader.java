package be.bondwerk.allies;

import be.bondwerk.allies.CandidateSheet.Facts;
import be.bondwerk.allies.CandidateSheet.FirstContact;
import be.bondwerk.allies.CandidateSheet.Look;
import be.bondwerk.allies.CandidateSheet.Reason;
import be.bondwerk.allies.CandidateSheet.Seating;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what one reader may know of a candidate. */
@Component
class CandidateReader {
    private final Seats seats;
    private final People people;
    private final AllyWords words;

    CandidateReader(Seats seats, People people, AllyWords words) {
        this.seats = seats;
        this.people = people;
        this.words = words;
    }

    /** @param assesses whether the reader assesses candidates, and so reads what assessors found */
    CandidateSheet sheet(Candidate candidate, boolean assesses, Locale locale) {
        return new CandidateSheet(
                candidate.id(),
                candidate.number(),
                words.name(candidate, locale),
                candidate.state(),
                candidate.nominators(),
                candidate.person().map(CandidateReader::facts).orElse(null),
                contact(candidate),
                assesses ? looks(candidate) : List.of(),
                assesses ? visit(candidate) : null,
                assesses ? reason(candidate, locale) : null,
                seating(candidate));
    }

    private static Facts facts(KeyFigure person) {
        return new Facts(
                person.email(),
                person.phone(),
                person.ageBand(),
                person.publicFunction(),
                person.organisation(),
                person.reachDescription());
    }

    private static @Nullable FirstContact contact(Candidate candidate) {
        var answer = candidate.answer();
        return candidate
                .invitedAt()
                .filter(at -> !candidate.erased())
                .map(at -> new FirstContact(
                        at,
                        answer.map(GivenAnswer::channel).orElse(null),
                        answer.map(GivenAnswer::on).orElse(null)))
                .orElse(null);
    }

    private List<Look> looks(Candidate candidate) {
        return candidate.looks().stream()
                .map(look -> new Look(
                        look.kind() == Assessment.Kind.SECOND_OPINION, names(look.assessors()), look.assessedAt()))
                .toList();
    }

    private CandidateSheet.@Nullable Visit visit(Candidate candidate) {
        return candidate
                .visit()
                .map(visit -> new CandidateSheet.Visit(visit.on(), names(visit.visitors()), visit.outcome()))
                .orElse(null);
    }

    private @Nullable Reason reason(Candidate candidate, Locale locale) {
        return candidate
                .verdict()
                .map(verdict ->
                        new Reason(verdict, words.reason(candidate, locale).orElse(null)))
                .orElse(null);
    }

    private @Nullable Seating seating(Candidate candidate) {
        return seats.findByNumberOrderByPositionAsc(candidate.number().text()).stream()
                .flatMap(seat -> seat.offers().stream())
                .filter(offer -> offer.to(candidate.id()))
                .reduce((first, last) -> last)
                .map(offer -> new Seating(offer.offeredAt(), offer.answer(), offer.answeredAt()))
                .orElse(null);
    }

    private List<String> names(Collection<String> usernames) {
        return usernames.stream()
                .map(username -> people.find(username).map(Person::displayName).orElse(username))
                .sorted()
                .toList();
    }
}
