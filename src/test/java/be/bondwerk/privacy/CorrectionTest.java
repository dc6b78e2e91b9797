package be.bondwerk.privacy;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CorrectionDesk;
import be.bondwerk.cases.CorrectionOffer;
import be.bondwerk.cases.StoryLine;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.Town;
import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormVersion;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.Submissions;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.TextKey;
import java.time.Duration;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A submitted form is corrected with a reason by those who may; what it said before stays, and what follows follows. */
@OnGuests
class CorrectionTest {
    private static final String REASON = "The score was of somebody else.";

    /** Marks that stand nowhere else in a database. */
    private static final String ROW = "Wvutrow";

    private static final String WHY = "Wvutwhy";
    private static final String WRONG = "Wvutwrong";

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

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RuntimeService runtime;

    private Town town;
    private String anna;
    private CaseNumber number;
    private SubmissionId greeting;
    private SubmissionId list;

    @BeforeEach
    void greetSomebody() {
        Guests.closed = null;
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        number = Town.as(anna, () -> guests.start(town));
        Town.let(anna, () -> tasks.submit(task().id(), "{\"guests\": [{\"givenName\": \"Bert\"}]}", ENGLISH));
        Town.let(anna, () -> tasks.submit(task().id(), greeting("Carl", 3), ENGLISH));
        greeting = form("greetGuest");
        list = form("listGuests");
    }

    @AfterEach
    void openAgain() {
        Guests.closed = null;
    }

    @Test
    void storesANewVersionAndKeepsTheOldOneReadable() {
        correct(greeting("Karl", 5), REASON);

        assertThat(whole().text("fullName")).isEqualTo("Karl");
        assertThat(whole().text("belief")).isEqualTo("Druid");
        assertThat(whole().submittedBy()).isEqualTo(anna);
        var versions = Town.as(anna, () -> desk.versions(number, greeting));
        assertThat(versions).extracting(FormVersion::revision).containsExactly(2, 1);
        assertThat(versions.get(0).reason()).isEqualTo(REASON);
        assertThat(Town.as(anna, () -> desk.version(number, greeting, 1, ENGLISH))
                        .data())
                .contains("Carl", "Druid");
        assertThat(Town.as(anna, () -> submissions.read(greeting, ENGLISH)).data())
                .contains("Karl");
    }

    @Test
    void lettingTheFamilyActItAlsoCorrectsWhatTheProcessGoesBy() {
        var instance = task().instanceId();
        correct(greeting("Karl", 5), REASON);

        assertThat(Guests.corrected).isEqualTo("3 became 5");
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance)
                        .variableName("score")
                        .singleResult()
                        .getValue())
                .isEqualTo(5);
        assertThat(Town.as(anna, () -> cases.story(number, ENGLISH)))
                .extracting(StoryLine::text)
                .contains("Case withdrawn")
                .anyMatch(text -> text.contains("corrected"))
                .noneMatch(text -> text.contains(REASON));
    }

    @Test
    void demandsWhatTheFormDemandsAndAReason() {
        assertThatThrownBy(() -> correct("{\"fullName\": \"Karl\", \"host\": \"nobody\"}", REASON))
                .isInstanceOf(InvalidForm.class);
        assertThatThrownBy(() -> Town.let(anna, () -> desk.check(number, greeting, "{\"host\": \"nobody\"}", ENGLISH)))
                .isInstanceOf(InvalidForm.class);
        assertThatThrownBy(() -> correct(greeting("Karl", 5), "short")).isInstanceOf(Refusal.class);
        assertThat(Town.as(anna, () -> desk.versions(number, greeting))).hasSize(1);
        assertThat(whole().text("fullName")).isEqualTo("Carl");
    }

    @Test
    void letsOnlyThoseCorrectWhoWroteItOrCouldDoItAndReadAllOfIt() {
        var colleague = town.person("Ada", Role.COORD);
        assertThat(Town.as(colleague, () -> desk.offer(number, list))).isEmpty();
        assertThat(Town.as(colleague, () -> desk.offer(number, greeting))).isEmpty();
        assertThat(Town.as(anna, () -> desk.offer(number, list))).contains(new CorrectionOffer(null));
        for (var role : new Role[] {Role.AUD, Role.MAYOR}) {
            var reader = town.person("Reader", role);
            assertThat(Town.as(reader, () -> desk.offer(number, greeting))).isEmpty();
            assertThatThrownBy(() -> Town.let(reader, () -> desk.open(number, greeting, ENGLISH)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> Town.let(
                            reader, () -> desk.correct(number, greeting, greeting("Karl", 5), REASON, ENGLISH)))
                    .isInstanceOf(NotAllowed.class);
        }
        var stranger = new Town(jdbc).person("Otto", Role.COORD);
        assertThatThrownBy(() -> Town.let(stranger, () -> desk.versions(number, greeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Town.let(stranger, () -> desk.open(number, greeting, ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysThatAFormIsFinalOrItsCaseIsOver() {
        Guests.closed = new TextKey("cases.story.ended");
        assertThat(Town.as(anna, () -> desk.offer(number, greeting)))
                .contains(new CorrectionOffer(new TextKey("cases.story.ended")));
        assertThatThrownBy(() -> correct(greeting("Karl", 5), REASON)).isInstanceOf(NotAllowed.class);
        Guests.closed = null;
        Town.let(anna, () -> tasks.submit(task().id(), "{}", ENGLISH));
        Town.let(town.person("Mia", Role.MAYOR), () -> tasks.submit(task().id(), "{}", ENGLISH));
        assertThat(Town.as(anna, () -> desk.offer(number, greeting)))
                .contains(new CorrectionOffer(new TextKey("cases.correction.ended")));
    }

    @Test
    void forgetsEarlierVersionsWithThePerson() {
        Town.let(
                anna,
                () -> desk.correct(number, list, "{\"guests\": [{\"givenName\": \"" + ROW + "\"}]}", REASON, ENGLISH));
        Town.let(
                anna,
                () -> desk.correct(
                        number, list, "{\"guests\": [{\"givenName\": \"Bert\"}]}", "Because of " + WHY, ENGLISH));
        correct(greeting(WRONG, 5), REASON);
        correct(greeting("Karl", 5), REASON);
        var database = new DatabaseSearch(jdbc);
        assertThat(database.places(WRONG)).isNotEmpty();

        SystemWork.run(() -> guests.forget(number, task().instanceId()));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(database.places(WRONG)).isEmpty();
            assertThat(database.places(ROW)).isEmpty();
            assertThat(database.places(WHY)).isEmpty();
        });
        assertThat(Town.as(anna, () -> desk.versions(number, list))).hasSize(3);
    }

    private void correct(String json, String reason) {
        Town.let(anna, () -> desk.correct(number, greeting, json, reason, ENGLISH));
    }

    private FilledForm whole() {
        return Town.as(anna, () -> submissions.latest(number, "greetGuest").orElseThrow());
    }

    private SubmissionId form(String formId) {
        return Town.as(anna, () -> submissions.of(number)).stream()
                .filter(form -> form.formId().equals(formId))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String greeting(String name, int score) {
        return """
            {"fullName": "%s", "story": "Fine", "belief": "Druid", "score": %d, "host": "anna", "consent": "true"}\
            """.formatted(name, score);
    }

    private EngineTask task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0);
    }
}
