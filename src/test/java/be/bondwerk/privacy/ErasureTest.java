package be.bondwerk.privacy;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.StoryLine;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.Town;
import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever is erased is nowhere in the database any more, whatever was written about them and wherever. */
@OnGuests
class ErasureTest {
    private static final List<String> MARKS = List.of(
            Guests.NAME, Guests.STORY, Guests.BELIEF, Guests.REMARK, Guests.HOSTED_BY, String.valueOf(Guests.SCORE));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Guests guests;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private CaseDesk cases;

    private Town town;
    private String anna;
    private String ada;
    private CaseNumber number;
    private DatabaseSearch database;

    @BeforeEach
    void greetSomebodyAndWriteAllOverThem() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        ada = town.person("Ada", Role.COORD);
        database = new DatabaseSearch(jdbc);
        Guests.guest = Guests.NAME;
        number = Town.as(anna, () -> guests.start(town));
        submit("""
            {"plan": "%s", "guests": [{"givenName": "%s", "belief": "%s"}, {"givenName": "Bert"}]}\
            """.formatted(Guests.PLAN, Guests.NAME, Guests.BELIEF));
        Town.let(anna, () -> tasks.comment(task().id(), "About " + Guests.REMARK));
        Town.let(ada, () -> tasks.saveDraft(task().id(), greeting(true)));
    }

    @AfterEach
    void expectOthersAgain() {
        Guests.guest = "Somebody";
    }

    @Test
    void leavesNothingOfSomebodyWhoDidNotConsent() {
        submit(greeting(false));

        assertNothingIsLeft();
        assertThat(database.places(Guests.PLAN)).isNotEmpty();
        assertThat(database.places("Bert")).isNotEmpty();
        assertTheCaseCanStillBeRead();
    }

    @Test
    void leavesNothingOfSomebodyWhoIsForgottenLater() {
        submit(greeting(true));
        var instance = task().instanceId();
        assertThat(database.places(String.valueOf(Guests.SCORE)))
                .contains(
                        column("ACT_RU_VARIABLE.LONG_"), column("ACT_HI_DETAIL.LONG_"), column("ACT_HI_DEC_IN.LONG_"));
        submit("{}");
        assertThat(task().key()).isEqualTo(Guests.CLOSE);

        SystemWork.run(() -> guests.forget(number, instance));

        assertNothingIsLeft();
        assertTheCaseCanStillBeRead();
    }

    @Test
    void emptiesAnInstanceThatStillRunsAndTakesTheRestWhenItEnds() {
        submit(greeting(true));
        var instance = task().instanceId();

        SystemWork.run(() -> guests.forget(number, instance));

        await().atMost(PATIENCE).untilAsserted(() -> assertNoMarks());
        assertThat(pending()).isEqualTo(1);
        submit("{}");
        assertNothingIsLeft();
        assertThat(database.places(instance)).doesNotContain(column("ACT_HI_PROCINST.ID_"));
    }

    @Test
    void keepsEverythingOfThoseWhomNobodyErased() {
        submit(greeting(true));

        assertThat(database.places(Guests.NAME)).isNotEmpty();
        assertThat(pending()).isZero();
        SystemWork.run(() -> guests.forget(number, task().instanceId()));
        await().atMost(PATIENCE).untilAsserted(() -> assertNoMarks());
    }

    private void assertNothingIsLeft() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pending()).isZero());
        assertNoMarks();
        assertThat(Town.as(anna, () -> cases.find(CaseQuery.of(Guests.NAME)).cases()))
                .isEmpty();
    }

    private void assertNoMarks() {
        MARKS.forEach(mark -> assertThat(database.places(mark)).as(mark).isEmpty());
    }

    private void assertTheCaseCanStillBeRead() {
        assertThat(Town.as(anna, () -> cases.story(number, ENGLISH)))
                .extracting(StoryLine::text)
                .anyMatch(text -> text.contains("erased"));
        assertThat(Town.as(anna, () -> cases.diagram(number, ENGLISH)).drawings())
                .hasSize(1);
        assertThat(Town.as(anna, () -> cases.forms(number))).hasSize(1);
    }

    private static String greeting(boolean consent) {
        return """
            {"fullName": "%s", "story": "%s", "belief": "%s", "score": %d, "host": "%s", "consent": "%s"}\
            """.formatted(Guests.NAME, Guests.STORY, Guests.BELIEF, Guests.SCORE, Guests.HOSTED_BY, consent);
    }

    private void submit(String form) {
        Town.let(anna, () -> tasks.submit(task().id(), form, ENGLISH));
    }

    private EngineTask task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0);
    }

    private int pending() {
        return jdbc.queryForObject(
                "select count(*) from engine_erasure where case_number = ?", Integer.class, number.text());
    }

    /** The engine's tables have their names in the case that the database prefers. */
    private String column(String name) {
        return isPostgres() ? name.toLowerCase() : name;
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().contains("Postgre")));
    }
}
