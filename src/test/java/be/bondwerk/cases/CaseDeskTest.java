package be.bondwerk.cases;

import static be.bondwerk.cases.Errands.ANSWER;
import static be.bondwerk.cases.Errands.CLOSE;
import static be.bondwerk.cases.Errands.PREPARE;
import static be.bondwerk.cases.Errands.VISIT;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Readers find their cases and see all of them; to everybody else they do not exist. */
@OnErrands
class CaseDeskTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseDesk desk;

    private Town town;
    private String anna;
    private CaseNumber number;

    @BeforeEach
    void startAnErrand() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        number = start("Zuid");
    }

    private CaseNumber start(String title) {
        return Town.as(anna, () -> errands.start(town, title));
    }

    private EngineTask task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0);
    }

    private List<CaseNumber> found(String username, CaseQuery query) {
        return Town.as(username, () -> desk.find(query)).cases().stream()
                .map(CaseFacts::number)
                .toList();
    }

    private void finish() {
        var mia = town.person("Mia", Role.MAYOR);
        Town.let(anna, () -> tasks.submit(task().id(), ANSWER, ENGLISH));
        Town.let(anna, () -> tasks.submit(task().id(), "{}", ENGLISH));
        Town.let(mia, () -> tasks.submit(task().id(), "{}", ENGLISH));
    }

    private static String startForm(Town where, String title) {
        return "{\"town\": \"%s/%s\", \"title\": \"%s\"}".formatted(where.zone, where.municipality, title);
    }

    @Test
    void startsACaseFromItsForm() {
        var started = Town.as(anna, () -> desk.start("errand", startForm(town, "West"), ENGLISH));
        var facts = Town.as(anna, () -> desk.read(started)).facts();
        assertThat(facts.title()).isEqualTo("West");
        assertThat(facts.startedBy()).isEqualTo(anna);
        assertThat(Town.as(anna, () -> desk.tasks(started, ENGLISH))).hasSize(1);
        assertThat(Town.as(anna, () -> desk.forms(started))).hasSize(1);
        assertThat(Town.as(anna, desk::startable))
                .extracting(model -> model.key())
                .containsExactly("errand");
    }

    @Test
    void keepsTheDraftOfAStartForm() {
        Town.let(anna, () -> desk.saveStartDraft("errand", "{\"title\": \"Wes\"}"));
        assertThat(Town.as(anna, () -> desk.openStart("errand", ENGLISH)).data())
                .contains("Wes");
    }

    @Test
    void startsNothingOutsideThePersonsScope() {
        var elsewhere = new Town(jdbc);
        var before = jdbc.queryForObject("select count(*) from case_record", Integer.class);
        assertThatThrownBy(() -> Town.let(anna, () -> desk.start("errand", startForm(elsewhere, "West"), ENGLISH)))
                .isInstanceOf(NotAllowed.class);
        assertThat(jdbc.queryForObject("select count(*) from case_record", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void offersNoStartToThoseWithoutTheRole() {
        var mia = town.person("Mia", Role.MAYOR);
        assertThat(Town.as(mia, desk::startable)).isEmpty();
        for (Runnable attempt : List.<Runnable>of(
                () -> desk.openStart("errand", ENGLISH),
                () -> desk.saveStartDraft("errand", "{}"),
                () -> desk.start("errand", startForm(town, "West"), ENGLISH),
                () -> desk.openStart("nothing", ENGLISH))) {
            assertThatThrownBy(() -> Town.let(mia, attempt)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void servesNobodyWhoIsNotSignedIn() {
        assertThatThrownBy(() -> desk.find(CaseQuery.of("")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void answersAlikeForUnknownAndForbiddenCases() {
        var unknown = CaseNumber.parse("TEST-1999-001");
        for (var stranger : List.of(
                new Town(jdbc).person("Otto", Role.COORD), town.person("Cho", Role.CHIEF), town.person("Vera"))) {
            for (var asked : List.of(number, unknown)) {
                for (Runnable attempt : List.<Runnable>of(
                        () -> desk.read(asked),
                        () -> desk.story(asked, ENGLISH),
                        () -> desk.forms(asked),
                        () -> desk.diagram(asked, ENGLISH),
                        () -> desk.tasks(asked, ENGLISH),
                        () -> desk.people(asked),
                        () -> desk.note(asked, "Hello"),
                        () -> desk.withdraw(asked, "Because I want to"))) {
                    assertThatThrownBy(() -> Town.let(stranger, attempt))
                            .isInstanceOf(NotFound.class)
                            .hasMessage("shared.notFound");
                }
            }
            assertThat(found(stranger, CaseQuery.of(number.text()))).isEmpty();
        }
    }

    @Test
    void letsAnAuditorOfTheZoneReadEverythingAndChangeNothing() {
        var auditor = town.person("Aud", Role.AUD);
        var file = Town.as(auditor, () -> desk.read(number));
        assertThat(file.facts().title()).isEqualTo("Zuid");
        assertThat(file.mayNote()).isFalse();
        assertThat(file.mayWithdraw()).isFalse();
        assertThat(found(auditor, CaseQuery.of("zuid"))).containsExactly(number);
        assertThatThrownBy(() -> Town.let(auditor, () -> desk.note(number, "Hello")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Town.let(auditor, () -> desk.withdraw(number, "Because I want to")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsSomebodyReadFromTheMomentTheyJoinTheCase() {
        var bo = town.person("Bo Vandamme");
        assertThat(found(bo, CaseQuery.of(""))).isEmpty();
        Town.let(anna, () -> register.person(number, bo, Role.MOFF, true));
        assertThat(found(bo, CaseQuery.of(""))).containsExactly(number);
        assertThat(Town.as(bo, () -> desk.people(number)))
                .extracting(holder -> holder.person().displayName() + " " + holder.role() + " " + holder.deputy())
                .containsExactly("Anna COORD false", "Bo Vandamme MOFF true");
        assertThat(Town.as(bo, () -> desk.story(number, ENGLISH)).get(0).text()).startsWith("Bo Vandamme joined");
    }

    @Test
    void findsByNumberTitlePlacePersonAndSubject() {
        var other = start("Noord");
        var bo = town.person("Bo Vandammé");
        SystemWork.run(() -> {
            register.person(number, bo, Role.MOFF, false);
            register.subject(errands.instance(number), number, "Jef Peeters");
        });
        for (var text : List.of(number.text(), "ZUID", "zuid hall", "vandamme", "peeters jef")) {
            assertThat(found(anna, CaseQuery.of(text))).as(text).containsExactly(number);
        }
        assertThat(found(anna, CaseQuery.of("town anna"))).containsExactly(other, number);
        SystemWork.run(() -> register.dropSubject(errands.instance(number)));
        assertThat(found(anna, CaseQuery.of("peeters"))).isEmpty();
    }

    @Test
    void tellsRunningAndEndedCasesApart() {
        var other = start("Noord");
        finish();
        assertThat(found(anna, CaseQuery.of("").only(CaseStatus.RUNNING))).containsExactly(other);
        assertThat(found(anna, CaseQuery.of("").only(CaseStatus.ENDED))).containsExactly(number);
        assertThat(found(anna, CaseQuery.of("").ofKind("another"))).isEmpty();
        var facts = Town.as(anna, () -> desk.read(number)).facts();
        assertThat(facts.endState()).isEqualTo("closed");
        assertThat(facts.endedAt()).isNotNull();
    }

    @Test
    void pagesThroughEveryCaseOnceInOneStatementEach() {
        for (var index = 0; index < 6; index++) {
            start("Title " + index);
        }
        var all = found(anna, CaseQuery.of(""));
        assertThat(all).hasSize(7);
        var query = new CaseQuery("", null, null, null, null, 3);
        var seen = new ArrayList<CaseNumber>();
        var page = Town.as(anna, () -> desk.find(query));
        while (true) {
            page.cases().forEach(facts -> seen.add(facts.number()));
            if (page.next() == null) {
                break;
            }
            var next = query.after(page.next());
            page = Town.as(anna, () -> desk.find(next));
        }
        assertThat(seen).isEqualTo(all);
        assertThat(StatementCount.of(() -> Town.let(anna, () -> desk.find(query))))
                .hasSize(1);
    }

    @Test
    void hidesTheCaseFromThoseWhomItExcludes() {
        SystemWork.run(() -> register.exclude(number, anna));
        assertThat(found(anna, CaseQuery.of(""))).isEmpty();
        assertThatThrownBy(() -> Town.let(anna, () -> desk.read(number))).isInstanceOf(NotFound.class);
    }

    @Test
    void listsWhatIsStillToBeDoneAndWhoFilledInWhat() {
        SystemWork.run(() -> register.subject(errands.instance(number), number, "Jef"));
        Town.let(anna, () -> tasks.claim(task().id()));
        assertThat(Town.as(anna, () -> desk.tasks(number, ENGLISH)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.key()).isEqualTo(PREPARE);
                    assertThat(task.holder()).isEqualTo("Anna");
                    assertThat(task.subject()).isEqualTo("Jef");
                    assertThat(task.mayOpen()).isTrue();
                });
        Town.let(anna, () -> tasks.submit(task().id(), ANSWER, ENGLISH));
        assertThat(Town.as(anna, () -> desk.forms(number))).singleElement().satisfies(form -> {
            assertThat(form.formId()).isEqualTo("prepareErrand");
            assertThat(form.submittedBy()).isEqualTo(anna);
        });
    }

    @Test
    void drawsWhereTheCaseIsInItsOwnAndInCalledProcesses() {
        Town.let(anna, () -> tasks.submit(task().id(), ANSWER, ENGLISH));
        var drawings = Town.as(anna, () -> desk.diagram(number, ENGLISH)).drawings();
        assertThat(drawings).hasSize(2);
        assertThat(drawings.get(0).instanceId()).isEqualTo(errands.instance(number));
        assertThat(drawings.get(0).bpmn()).contains("id=\"errand\"");
        assertThat(drawings.get(0).walked()).contains(PREPARE).doesNotContain(CLOSE);
        assertThat(drawings.get(0).active()).containsExactly("callActivity_visit");
        assertThat(drawings.get(1).active()).containsExactly(VISIT);
        assertThat(drawings.get(0).outline())
                .extracting(CaseDiagram.Step::elementId, CaseDiagram.Step::active)
                .containsSubsequence(tuple(PREPARE, false), tuple("callActivity_visit", true));
    }

    @Test
    void keepsNotesInTheStory() {
        Town.let(anna, () -> desk.note(number, " The mayor called. "));
        assertThat(Town.as(anna, () -> desk.story(number, ENGLISH)).get(0)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(StoryKind.NOTE);
            assertThat(line.by()).isEqualTo("Anna");
            assertThat(line.note()).isEqualTo("The mayor called.");
        });
        assertThatThrownBy(() -> Town.let(anna, () -> desk.note(number, "x".repeat(4001))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void letsThoseWithdrawWhoMayWithAReason() {
        var mia = town.person("Mia", Role.MAYOR);
        assertThatThrownBy(() -> Town.let(anna, () -> desk.withdraw(number, "It is not needed")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Town.let(mia, () -> desk.withdraw(number, "No")))
                .isInstanceOf(Refusal.class);
        Town.let(mia, () -> desk.withdraw(number, "It is not needed"));
        assertThat(SystemWork.call(() -> engineTasks.open(number))).isEmpty();
        assertThat(Town.as(mia, () -> desk.story(number, ENGLISH)))
                .anySatisfy(line -> assertThat(line.note()).isEqualTo("It is not needed"));
    }
}
