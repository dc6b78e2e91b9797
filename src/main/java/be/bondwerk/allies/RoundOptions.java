package be.bondwerk.allies;

import be.bondwerk.directory.Directory;
import be.bondwerk.forms.FormOptions;
import be.bondwerk.forms.Option;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Grant;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be chosen in the forms of a round: places, people and groups. */
@Configuration
class RoundOptions {

    /** The municipalities that the reader coordinates. */
    @Bean
    FormOptions myMunicipalities(CurrentUser user, Directory directory) {
        return new OptionSource("myMunicipalities", (place, locale) -> user.grants().stream()
                .filter(grant -> grant.role() == Role.COORD)
                .map(Grant::scope)
                .map(scope -> directory.municipality(scope.id()))
                .flatMap(Optional::stream)
                .map(municipality -> new Option(municipality.id(), municipality.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList());
    }

    /** The areas of the round's municipality. */
    @Bean
    FormOptions caseAreas(RoundPlaces places, Directory directory) {
        return ofRound("caseAreas", places, round -> directory.areas(round.municipalityId()).stream()
                .map(area -> new Option(area.id(), area.name()))
                .toList());
    }

    /** Whom the mayor can name. */
    @Bean
    FormOptions municipalPeople(RoundPlaces places, People people) {
        return new OptionSource("municipalPeople", (place, locale) -> municipal(people, places.scopes(place)));
    }

    /** Whom the chief of police can name. */
    @Bean
    FormOptions policePeople(RoundPlaces places, People people) {
        return new OptionSource("policePeople", (place, locale) -> police(people, places.scopes(place)));
    }

    /** Who can interview for the municipality. */
    @Bean
    FormOptions municipalInterviewers(RoundPlaces places, People people) {
        return new OptionSource("municipalInterviewers", (place, locale) -> municipal(people, places.scopes(place)));
    }

    /** Who can interview for the police. */
    @Bean
    FormOptions policeInterviewers(RoundPlaces places, People people) {
        return new OptionSource("policeInterviewers", (place, locale) -> police(people, places.scopes(place)));
    }

    /** The groups that a network should hear. */
    @Bean
    FormOptions roundGroups(RoundPlaces places) {
        return ofRound("roundGroups", places, round -> IntStream.range(
                        0, round.scope().groups().size())
                .mapToObj(index -> new Option(
                        CompositionFigures.groupKey(index),
                        round.scope().groups().get(index).label()))
                .toList());
    }

    /** The candidates who were assessed, each with the verdict in words. */
    @Bean
    FormOptions roundCandidates(Candidates candidates, RoundPlaces places, AllyWords words) {
        return new OptionSource(
                "roundCandidates",
                (place, locale) ->
                        candidates
                                .findByNumberOrderByRegisteredAtAscIdAsc(
                                        places.round(place).number().text())
                                .stream()
                                .filter(Candidate::mayBeProposed)
                                .map(candidate ->
                                        new Option(candidate.id().text(), words.nameAndVerdict(candidate, locale)))
                                .sorted(Comparator.comparing(Option::label))
                                .toList());
    }

    private static FormOptions ofRound(String key, RoundPlaces places, Function<AllyRound, List<Option>> options) {
        return new OptionSource(key, (place, locale) -> options.apply(places.round(place)));
    }

    private static List<Option> municipal(People people, RoundPlaces.Scopes scopes) {
        return named(people.workingFor(Scope.municipality(scopes.municipalityId()), Role.MOFF));
    }

    private static List<Option> police(People people, RoundPlaces.Scopes scopes) {
        return named(people.workingFor(Scope.zone(scopes.zoneId()), Role.PREP));
    }

    private static List<Option> named(List<Person> people) {
        return people.stream()
                .map(person -> new Option(person.username(), person.displayName()))
                .toList();
    }
}
