package be.bondwerk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.CandidateCounts;
import be.bondwerk.allies.NetworkPhase;
import be.bondwerk.allies.NetworkView;
import be.bondwerk.allies.SeatKind;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseTask;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.Violation;
import be.bondwerk.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds of choosing allies from the first form to their end, played through the services by the people they need. */
abstract class DemoContract {
    @Autowired
    private CaseDesk cases;

    @Autowired
    private AlliesRegister allies;

    @Autowired
    private Stage stage;

    @Autowired
    private Stories stories;

    @Autowired
    private BusinessClock clock;

    @ParameterizedTest
    @CsvSource({"Oude Stad, networkConstituted", "Parkwijk, roundEndedWithoutQuorum", "Molenhoek, cancelled"})
    void endsAsToldInTheStory(String name, String endState) {
        assertThat(round(name).endState()).isEqualTo(endState);
    }

    @ParameterizedTest
    @CsvSource({
        "Kanaalwijk, userTask_approveAsChief",
        "Brugstraat, userTask_proposeComposition",
        "Tuinhof, userTask_reachOut",
        "Hogebeek-Dorp, userTask_givePoliceMandate",
        "Lindeplein, userTask_defineArea",
        "Nieuwe Vest, userTask_defineArea"
    })
    void waitsForOneThing(String name, String taskKey) {
        assertThat(tasks(name)).extracting(CaseTask::key).containsExactly(taskKey);
    }

    @Test
    void asksThreeSidesForNames() {
        assertThat(tasks("Weverswijk"))
                .extracting(CaseTask::key)
                .containsExactlyInAnyOrder(
                        "userTask_listMunicipalKeyFigures",
                        "userTask_listPoliceKeyFigures",
                        "userTask_collectSuggestions");
    }

    @Test
    void waitsForTheChartersThatAreNotSignedYet() {
        assertThat(tasks("Brouwersplein"))
                .extracting(task -> task.key() + " " + task.subject())
                .containsExactlyInAnyOrder(
                        "userTask_recordCharter David Nkosi",
                        "userTask_recordCharter Imane Oulad",
                        "userTask_recordCharter Oscar Lemmens");
    }

    @Test
    void promisesAVisitToWhomNobodyVisited() {
        var visit = chief(() -> cases.find(CaseQuery.of("Bondgenoten Oude Stad"))).cases().stream()
                .filter(facts -> facts.number().text().startsWith("VISIT-"))
                .findFirst()
                .orElseThrow();

        assertThat(chief(() -> cases.tasks(visit.number(), Locale.ENGLISH)))
                .extracting(task -> task.key() + " " + task.subject())
                .containsExactly("userTask_visitProvisionalAlly Oscar Lemmens");
    }

    @Test
    void seatsWhomMayorAndChiefApproved() {
        var network = chief(() -> allies.network(round("Oude Stad").number(), Locale.ENGLISH))
                .orElseThrow();

        assertThat(network.phase()).isEqualTo(NetworkPhase.TRUST);
        assertThat(network.members())
                .extracting(NetworkView.Member::seat)
                .containsOnlyOnce(SeatKind.POLICE, SeatKind.MUNICIPALITY);
        assertThat(network.members())
                .filteredOn(member -> member.seat() == SeatKind.CITIZEN)
                .extracting(NetworkView.Member::name)
                .containsExactly(
                        "David Nkosi", "Feride Aksoy", "Imane Oulad", "Noor Peeters", "Oscar Lemmens", "Rita Vandamme");
    }

    @Test
    void talksWithEachCandidateApart() {
        assertThat(tasks("Stationsbuurt"))
                .extracting(task -> task.key() + " " + task.subject())
                .containsExactlyInAnyOrder(
                        "userTask_recordAnswer David Nkosi",
                        "userTask_interviewCandidate Rita Vandamme",
                        "userTask_visitHome Jana Kowalczyk",
                        "userTask_giveSecondOpinion Mehdi Larbi");
    }

    @Test
    void keepsOnlyTheCountOfWhoeverDidNotConsent() {
        var number = round("Stationsbuurt").number();

        assertThat(chief(() -> allies.candidates(number))).isEqualTo(new CandidateCounts(9, 4, 3, 1, 0, 1));
        assertThat(chief(() -> cases.find(CaseQuery.of("Noor Peeters"))).cases())
                .extracting(CaseFacts::title)
                .doesNotContain("Bondgenoten Stationsbuurt");
    }

    @Test
    void happenedInThePast() {
        var began = round("Oude Stad").startedAt();

        assertThat(Duration.between(began, clock.instant()).toDays()).isEqualTo(118);
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void isToldOnlyOnce() {
        var before = chief(() -> cases.find(CaseQuery.of(""))).cases();
        stories.tell();

        assertThat(chief(() -> cases.find(CaseQuery.of(""))).cases()).hasSameSizeAs(before);
    }

    @Test
    void isNoBusinessOfAnotherZone() {
        var number = round("Oude Stad").number();

        assertThat(Stage.as(Cast.STRANGER, () -> cases.find(CaseQuery.of(""))).cases())
                .extracting(CaseFacts::title)
                .containsExactly("Bondgenoten Kaaiwijk");
        assertThatThrownBy(() -> Stage.as(Cast.STRANGER, () -> allies.candidates(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Stage.as(Cast.OTHER_MAYOR, () -> allies.candidates(number)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"bondgenoten OUDE stad, true", "Bondgenoten Kanaalwijk, true", "Bondgenoten Parkwijk, false"})
    void keepsANameAsLongAsSomethingBearsIt(String name, boolean taken) {
        Map<String, Object> form = Map.of("networkName", name, "municipality", Places.LINDERVELD);
        if (taken) {
            assertThatThrownBy(() -> stage.start(Cast.COORDINATOR, "allySelection", form))
                    .isInstanceOf(InvalidForm.class);
        } else {
            var again = stage.start(Cast.COORDINATOR, "allySelection", form);
            stage.withdraw(Cast.MAYOR, again, "This was only tried out in a test.");
            assertThat(chief(() -> cases.read(again)).facts().endState()).isEqualTo("cancelled");
        }
    }

    @Test
    void asksWhySomebodyIsProposedWhomTheRulesDidNotFindSuitable() {
        assertThat(objections("Feride Aksoy", "Jana Kowalczyk")).containsExactly("deviationReason");
        assertThat(objections("Feride Aksoy", "Rita Vandamme")).containsExactly("reserve");
    }

    /** Proposes both, puts Rita on the reserve list too, and says at which fields that is wrong. */
    private List<String> objections(String... names) {
        var number = round("Brugstraat").number();
        var propose = "userTask_proposeComposition";
        var reserve = stage.choices(Cast.COORDINATOR, number, propose, "roundCandidates", List.of("Rita Vandamme"));
        var seats = stage.choices(Cast.COORDINATOR, number, propose, "roundCandidates", List.of(names));
        Map<String, Object> form = Map.of(
                "proposedSeats", seats, "reserve", reserve, "representedGroups", List.of("g1"), "largestGroupSeats", 1);
        return refusal(() -> stage.submit(Cast.COORDINATOR, number, propose, null, form));
    }

    @Test
    void asksSomebodyNewForASecondOpinion() {
        var form = new HashMap<>(Impression.CONVINCING.scores());
        form.put("homeVisit", "CONFIRMS");
        form.put("reason", "I looked at it once more, with the same eyes.");
        var number = round("Stationsbuurt").number();

        assertThat(refusal(() ->
                        stage.submit(Cast.POLICE, number, "userTask_giveSecondOpinion", Neighbour.MEHDI.name(), form)))
                .containsExactly("reason");
    }

    private static List<String> refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(InvalidForm.class, attempt).violations().stream()
                .map(Violation::path)
                .toList();
    }

    @Test
    void endsWithoutAMandateAndFreesTheName() {
        var team = Team.LINDERVELD;
        Round.started(stage, team, "Bondgenoten Vestdijk", 0).area(Places.PARK).mayorAgrees();
        var number = round("Vestdijk").number();
        stage.submit(
                team.chief(),
                number,
                "userTask_givePoliceMandate",
                null,
                Map.of("policeMandate", "REFUSED", "refusalReason", "The team of this area is being reorganised."));

        assertThat(chief(() -> cases.read(number)).facts().endState()).isEqualTo("cancelledNoMandate");
        var again = Map.<String, Object>of("networkName", "Bondgenoten Vestdijk", "municipality", Places.LINDERVELD);
        assertThat(stage.start(Cast.COORDINATOR, "allySelection", again)).isNotEqualTo(number);
    }

    private CaseFacts round(String name) {
        return chief(() -> cases.find(CaseQuery.of("Bondgenoten " + name))).cases().stream()
                .filter(facts -> facts.title().equals("Bondgenoten " + name))
                .filter(facts -> facts.number().text().startsWith("ALLY-"))
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private List<CaseTask> tasks(String name) {
        return chief(() -> cases.tasks(round(name).number(), Locale.ENGLISH));
    }

    private static <T> T chief(Supplier<T> question) {
        return Stage.as(Cast.CHIEF, question);
    }
}
