package be.bondwerk.allies;

import static be.bondwerk.allies.DomainCheck.Objection.when;

import be.bondwerk.allies.DomainCheck.Objection;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormCheck;
import be.bondwerk.security.CurrentUser;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be right in the forms of a round, beyond their schemas. */
@Configuration
class RoundChecks {
    private static final int MOST_GROUPS = 20;

    private final AllyWords words;
    private final RoundPlaces places;
    private final BusinessClock clock;

    RoundChecks(AllyWords words, RoundPlaces places, BusinessClock clock) {
        this.words = words;
        this.places = places;
        this.clock = clock;
    }

    @Bean
    FormCheck newNameOfNetwork(AllyRounds rounds) {
        return new DomainCheck(
                "startRound",
                (place, form) -> when(
                        rounds.nameTaken(form.text("municipality"), form.text("networkName")),
                        "networkName",
                        "nameTaken"),
                words);
    }

    @Bean
    FormCheck someGroups() {
        return new DomainCheck(
                "defineArea",
                (place, form) -> {
                    var groups = form.rows("relevantGroups").size();
                    return when(groups < 1 || groups > MOST_GROUPS, "relevantGroups", "groups", MOST_GROUPS);
                },
                words);
    }

    @Bean
    FormCheck municipalDeputyIsSomebodyElse() {
        return different("giveMunicipalMandate", "official", "officialDeputy", "deputy");
    }

    @Bean
    FormCheck policeDeputyIsSomebodyElse() {
        return different("givePoliceMandate", "representative", "representativeDeputy", "deputy");
    }

    @Bean
    FormCheck reachableOnMunicipalList() {
        return reachable("listMunicipalKeyFigures", "keyFigures");
    }

    @Bean
    FormCheck reachableOnPoliceList() {
        return reachable("listPoliceKeyFigures", "keyFigures");
    }

    @Bean
    FormCheck reachableSuggestions() {
        return reachable("collectSuggestions", "suggestions");
    }

    @Bean
    FormCheck homeVisitByTwo() {
        return different("visitHome", "municipalVisitor", "policeVisitor", "visitors");
    }

    @Bean
    FormCheck talkByTwo() {
        return different("talkElsewhere", "municipalVisitor", "policeVisitor", "visitors");
    }

    @Bean
    FormCheck promisedVisitByTwo() {
        return different("visitProvisionalAlly", "municipalVisitor", "policeVisitor", "visitors");
    }

    @Bean
    FormCheck dayOfCharter() {
        return new DomainCheck("recordCharter", (place, form) -> answered(form), words);
    }

    @Bean
    FormCheck dayOfAnswer() {
        return new DomainCheck("recordAnswer", (place, form) -> answered(form), words);
    }

    @Bean
    FormCheck dayOfLateAnswer() {
        return new DomainCheck("remindCandidate", (place, form) -> answered(form), words);
    }

    @Bean
    FormCheck pastInterviewByTwo() {
        return new DomainCheck(
                "interviewCandidate",
                (place, form) -> Stream.concat(
                        when(form.moment("interviewDate").isAfter(clock.instant()), "interviewDate", "future"),
                        same(form, "municipalInterviewer", "policeInterviewer", "interviewers")),
                words);
    }

    @Bean
    FormCheck opinionOfSomebodyNew(CurrentUser user) {
        return new DomainCheck(
                "giveSecondOpinion",
                (place, form) -> when(
                        places.candidate(place)
                                .involved()
                                .contains(user.person().username()),
                        "reason",
                        "involved"),
                words);
    }

    private FormCheck different(String formId, String first, String second, String key) {
        return new DomainCheck(formId, (place, form) -> same(form, first, second, key), words);
    }

    private static Stream<Objection> same(FilledForm form, String first, String second, String key) {
        var chosen = form.find(first);
        return when(chosen.isPresent() && chosen.equals(form.find(second)), second, key);
    }

    /** Whoever is on a list can be reached; an empty list is fine. */
    private FormCheck reachable(String formId, String list) {
        return new DomainCheck(
                formId,
                (place, form) -> {
                    var rows = form.rows(list);
                    return IntStream.range(0, rows.size())
                            .filter(index ->
                                    !RoundForms.keyFigure(rows.get(index)).reachable())
                            .mapToObj(index -> new Objection(list + "[" + index + "].email", "reachable"));
                },
                words);
    }

    private Stream<Objection> answered(FilledForm form) {
        return when(form.date("answeredOn").isAfter(clock.today()), "answeredOn", "future");
    }
}
