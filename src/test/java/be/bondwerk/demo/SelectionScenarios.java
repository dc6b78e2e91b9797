package be.bondwerk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.AllyCandidates;
import be.bondwerk.allies.AllyRoundDesk;
import be.bondwerk.allies.CandidateState;
import be.bondwerk.allies.CoverageFinding;
import be.bondwerk.allies.NetworkPhase;
import be.bondwerk.allies.ProposalTrial;
import be.bondwerk.allies.RoundSheet.ListCount;
import be.bondwerk.allies.RoundSheet.LonglistLine;
import be.bondwerk.allies.RuleFinding;
import be.bondwerk.allies.SeatKind;
import be.bondwerk.allies.TrialComposition;
import be.bondwerk.allies.Verdict;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseTask;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.Violation;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.Perishable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The acceptance scenarios of ally selection (P01-S1 to P01-S3), through the services, to their stated ends. */
abstract class SelectionScenarios {
    private static final Locale LOCALE = Locale.ENGLISH;

    @Autowired
    private Stage stage;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private AllyRoundDesk desk;

    @Autowired
    private AlliesRegister register;

    @Autowired
    private AllyCandidates candidates;

    @Autowired
    private ProposalTrial trial;

    @Autowired
    private ProcessLibrary library;

    @Autowired
    private List<Perishable> perishables;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void choosesABalancedNetwork() {
        var groups = List.of("Young people of the square", "Shopkeepers", "Parents", "Seniors", "Sports clubs");
        var people = people("Rabot", 5, 8, 4, 2, 4);
        var guy = new Chosen("Guy Martens", "guy@example.org", "50_PLUS", "M", "MEDIUM", "g2");
        var round = Selection.mandated(stage, "Bondgenoten Rabot", 90, groups, 8);
        round.lists(
                Stream.concat(people.subList(0, 4).stream(), Stream.of(guy)).toList(),
                people.subList(4, 6),
                people.subList(6, 8));
        round.then(80).accept(people).accept(List.of(guy)).then(75);
        people.forEach(person -> round.meet(person, Chosen.STRONG, "CONFIRMS"));
        round.meet(guy, List.of("4", "1", "3", "3", "NONE", "NONE"), "CONFIRMS");

        assertThat(findings(round, "g1")).containsExactly(CoverageFinding.OK);
        assertThat(verdict(round, "Guy Martens")).isEqualTo(Verdict.KEY_FIGURE_ONLY);
        assertThat(verdict(round, people.get(0).name())).isEqualTo(Verdict.ELIGIBLE);

        var heard = List.of("g1", "g2", "g3", "g4", "g5");
        assertThat(judged(round, people, heard, 2)).isEmpty();
        round.then(60).proposes(people, heard, 2).then(55).approved();
        round.then(50).sign(people).ended();

        assertThat(facts(round).endState()).isEqualTo("networkConstituted");
        var network = chief(() -> register.network(round.number(), LOCALE)).orElseThrow();
        assertThat(network.phase()).isEqualTo(NetworkPhase.TRUST);
        assertThat(network.members())
                .filteredOn(member -> member.seat() == SeatKind.CITIZEN)
                .hasSize(8);
        assertThat(followUps("VISIT-", "Bondgenoten Rabot")).isEmpty();
        assertThat(followUps("REVIEW-", "Bondgenoten Rabot")).hasSize(1);
    }

    @Test
    void reachesOutAndJustifiesAnEasyAlliance() {
        var groups = List.of("Young people of the square", "Shopkeepers");
        var people = people("Kuregem", 2, 11, 4, 2, 8).stream()
                .map(person -> new Chosen(
                        person.name(), person.reached(), person.ageBand(), person.gender(), person.trust(), "g2"))
                .toList();
        var young = new Chosen("Samira Haddou", "0470123456", "18_30", "F", "LOW", "g1");
        var round = Selection.mandated(stage, "Bondgenoten Kuregem", 100, groups, 10);
        round.lists(people.subList(0, 5), people.subList(5, 10), people.subList(10, 11))
                .reachesOut();
        round.then(95).lists(List.of(), List.of(young), List.of());
        round.then(90).accept(people).accept(List.of(young)).then(85);
        people.forEach(person -> round.meet(person, Chosen.STRONG, "CONFIRMS"));
        round.meet(young, List.of("2", "3", "4", "3", "NONE", "NONE"), "NOT_HELD");

        assertThat(findings(round, "g1")).containsExactly(CoverageFinding.GAP_HARD, CoverageFinding.THIN);
        assertThat(verdict(round, young.name())).isEqualTo(Verdict.PROVISIONAL);
        assertThat(judged(round, people, List.of("g1", "g2"), 5))
                .containsEntry("V3", RuleFinding.Level.BLOCK)
                .containsEntry("V4", RuleFinding.Level.BLOCK)
                .containsEntry("V7", RuleFinding.Level.WARNING);
        var oversize = catchThrowableOfType(InvalidForm.class, () -> round.proposes(people, List.of("g1"), 5));
        assertThat(oversize.violations()).extracting(Violation::path).contains("proposedSeats");

        round.then(70).proposes(people.subList(0, 3), List.of("g1", "g2"), 1); // too few: to be revised
        var second =
                Stream.concat(people.subList(2, 10).stream(), Stream.of(young)).toList();
        assertThat(judged(round, second, List.of("g1", "g2"), 3))
                .isEqualTo(Map.of("V6", RuleFinding.Level.REMARK, "V12", RuleFinding.Level.WARNING));
        round.then(68).proposes(second, List.of("g1", "g2"), 3);
        round.justifies(
                "V12",
                "Two seats are kept open for critical voices proposed by the youth house; review in six months.");
        round.then(60).approved().then(50).sign(second).ended();

        assertThat(facts(round).endState()).isEqualTo("networkConstituted");
        var visits = followUps("VISIT-", "Bondgenoten Kuregem");
        assertThat(visits).hasSize(1);
        assertThat(chief(() -> cases.tasks(visits.get(0).number(), LOCALE)))
                .extracting(CaseTask::key, CaseTask::subject)
                .containsExactly(tuple("userTask_visitProvisionalAlly", young.name()));
    }

    @Test
    void endsWithoutAQuorumAndForgetsEverybody() {
        var people = people("Droixhe", 2, 7, 3, 0, 2);
        var eligible = people.subList(0, 3);
        var noor = new Chosen("Noor Zeebroek", "noor.z@example.org", "18_30", "F", "LOW", "g1");
        var luc = new Chosen("Luc Reynders", "luc.r@example.org", "50_PLUS", "M", "MEDIUM", "g2");
        var doubted = new Chosen("Bas Verlinden", "0470999888", "50_PLUS", "M", "LOW", "g1");
        var round = Selection.mandated(stage, "Bondgenoten Droixhe", 125, List.of("Newcomers", "Shopkeepers"), 6);
        round.lists(people, List.of(luc, doubted), List.of(noor));
        round.then(120)
                .accept(eligible)
                .accept(List.of(luc, doubted))
                .decline(people.subList(3, 7))
                .then(118);

        var id = chief(() -> desk.round(round.number(), LOCALE)).longlist().stream()
                .filter(line -> line.name().equals(noor.name()))
                .map(LonglistLine::id)
                .findFirst()
                .orElseThrow();
        SystemWork.run(() -> candidates.withdraw(id, true));
        assertThat(as(Cast.COORDINATOR, () -> desk.candidate(id, LOCALE)).facts())
                .isNull();
        assertThat(as(Cast.COORDINATOR, () -> desk.candidate(id, LOCALE)).state())
                .isEqualTo(CandidateState.WITHDRAWN);
        assertThat(chief(() -> cases.find(CaseQuery.of(noor.name()))).cases()).isEmpty();

        eligible.forEach(person -> round.meet(person, Chosen.STRONG, "CONFIRMS"));
        round.meet(luc, List.of("4", "4", "4", "4", "NONE", "ELECTED"), "CONFIRMS");
        round.meet(doubted, List.of("3", "3", "3", "3", "TO_CLARIFY", "NONE"), "CONFIRMS");
        round.looksAgain(doubted, List.of("3", "3", "3", "3", "TO_CLARIFY", "NONE"), "CONFIRMS");
        round.then(100).proposes(eligible, List.of("g1"), 1);
        assertThat(verdict(round, luc.name())).isEqualTo(Verdict.KEY_FIGURE_ONLY);
        assertThat(verdict(round, doubted.name())).isEqualTo(Verdict.NOT_ELIGIBLE);
        round.then(95).proposes(eligible, List.of("g1"), 1).then(90).proposes(eligible, List.of("g1"), 1);
        round.then(0).awaits(Cast.MAYOR, "userTask_reviewLateRound");
        round.mayorCloses().ended();

        assertThat(facts(round).endState()).isEqualTo("roundEndedWithoutQuorum");
        var counts = chief(() -> register.candidates(round.number()));
        assertThat(counts.all()).isEqualTo(10);
        assertThat(counts.withdrawn()).isEqualTo(1);
        purge(round.number());
        assertThat(chief(() -> desk.round(round.number(), LOCALE)).longlist()).isEmpty();
        assertThat(chief(() -> register.candidates(round.number()))).isEqualTo(counts);
    }

    /** Everything of the round that has to be gone a little more than six months after its end. */
    private void purge(CaseNumber number) {
        var ended = facts(number).endedAt();
        var day = ended.atZone(BusinessClock.BRUSSELS).toLocalDate();
        for (var perishable : ours()) {
            var expiring = SystemWork.call(
                    () -> perishable.expiring(new ExpiryQuery(null, number, day.plusMonths(6), null, 100)));
            expiring.forEach(expiry ->
                    SystemWork.run(() -> transaction.executeWithoutResult(status -> erase(perishable, expiry, day))));
        }
        var known = ours().stream()
                .flatMap(perishable -> SystemWork.call(() -> perishable.expiring(
                                new ExpiryQuery(null, number, day.plusMonths(6).minusDays(1), null, 100)))
                        .stream())
                .filter(expiry -> expiry.what().key().equals("allies.retention.candidates"));
        assertThat(known).isEmpty();
    }

    private List<Perishable> ours() {
        return perishables.stream()
                .filter(perishable ->
                        perishable.kinds().stream().allMatch(kind -> kind.key().startsWith("allies.")))
                .toList();
    }

    private static void erase(Perishable perishable, Expiry expiry, LocalDate ended) {
        perishable.erase(expiry, ended.plusMonths(6));
    }

    /** What the balance table would find, without the rules that are kept. */
    private Map<String, RuleFinding.Level> judged(
            Selection round, List<Chosen> people, List<String> heard, int largestGroup) {
        var version = as(Cast.COORDINATOR, () -> library.model("allySelection"))
                .orElseThrow()
                .definitionId();
        var draft = new TrialComposition(new HashSet<>(round.ids(people)), Set.copyOf(heard), largestGroup);
        return as(Cast.COORDINATOR, () -> trial.judge(round.number(), version, draft)).stream()
                .filter(found -> found.level() != RuleFinding.Level.PASS)
                .collect(Collectors.toMap(RuleFinding::code, RuleFinding::level));
    }

    private List<CoverageFinding> findings(Selection round, String group) {
        return chief(() -> desk.round(round.number(), LOCALE)).groups().stream()
                .filter(line -> line.key().equals(group))
                .flatMap(line -> line.lists().stream())
                .map(ListCount::finding)
                .toList();
    }

    private Verdict verdict(Selection round, String name) {
        return as(Cast.COORDINATOR, () -> desk.round(round.number(), LOCALE)).longlist().stream()
                .filter(line -> line.name().equals(name))
                .map(LonglistLine::verdict)
                .findFirst()
                .orElseThrow();
    }

    private List<CaseFacts> followUps(String prefix, String title) {
        return chief(() -> cases.find(CaseQuery.of(title))).cases().stream()
                .filter(found -> found.title().equals(title))
                .filter(found -> found.number().text().startsWith(prefix))
                .toList();
    }

    private CaseFacts facts(Selection round) {
        return facts(round.number());
    }

    private CaseFacts facts(CaseNumber number) {
        return chief(() -> cases.read(number)).facts();
    }

    /** So many people with telephone or mail in turn: women, people under thirty and people with high trust as told. */
    private static List<Chosen> people(String area, int groups, int all, int women, int young, int trusting) {
        return IntStream.range(0, all)
                .mapToObj(index -> new Chosen(
                        "Person" + "ABCDEFGHIJKL".charAt(index) + " Van " + area,
                        index % 2 == 0 ? "person" + index + "@example.org" : "04701234" + (10 + index),
                        index >= all - young ? "18_30" : "30_50",
                        index % 2 == 0 && index / 2 < women ? "F" : "M",
                        index >= all - trusting ? "HIGH" : "LOW",
                        "g" + (1 + index % groups)))
                .toList();
    }

    private static <T> T chief(Supplier<T> question) {
        return as(Cast.CHIEF, question);
    }

    private static <T> T as(String who, Supplier<T> question) {
        return Stage.as(who, question);
    }
}
