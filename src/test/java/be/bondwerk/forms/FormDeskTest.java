package be.bondwerk.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.security.Role;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Opening, keeping, submitting and reading forms, on the database. */
@FormsTest
class FormDeskTest {
    private static final String ANSWERS = """
        {"topic": " Noise ", "official": "anna", "score": 3, "notes": "Calm talk", "origin": "Berber",
         "consent": "true", "visit": "2026-03-12T19:30", "fixed": "tampered",
         "people": [{"givenName": "Anna", "belief": "Druid"}, {"givenName": "Bert"}]}\
        """;

    @Autowired
    private FormDesk desk;

    @Autowired
    private Submissions submissions;

    @Autowired
    private FormsTest.Rights rights;

    @Autowired
    private SignedIn people;

    @Autowired
    private JdbcClient database;

    private String author;
    private String colleague;
    private FormPlace place;

    @BeforeEach
    void givenATask() {
        author = people.somebody("grensland");
        colleague = people.somebody("grensland");
        place = somewhere();
        rights.readerWith(Set.of());
    }

    @Test
    void opensAFormWithFactsOptionsAndMessages() {
        var open = people.as(author, () -> desk.open(place, Locale.FRENCH));

        var data = json(open.data());
        assertThat(data.path("candidateName").asText()).isEqualTo("Şükrü");
        assertThat(data.path("since").asText()).isEqualTo("2026-03-12");
        assertThat(data.path("consent")).isEqualTo(json("\"true\""));
        assertThat(data.path("municipalPeople").path(1).path("label").asText()).isEqualTo("Bert Maes");
        assertThat(json(open.schema()).path("id").asText()).isEqualTo("privacyCatalogue");
        assertThat(json(open.messages()).path("minLength").asText()).contains("{0}", "caractères");
        assertThat(open.draftSavedAt()).isNull();
    }

    @Test
    void givesTheEngineOnlyRoutingValuesInItsTypes() {
        var accepted = submit(author, place, ANSWERS);

        assertThat(accepted.routing())
                .containsOnlyKeys("score", "consent", "visit")
                .containsEntry("score", 3)
                .containsEntry("consent", true)
                .containsEntry("visit", Date.from(Instant.parse("2026-03-12T18:30:00Z")));
    }

    @Test
    void clearsRoutingValuesThatWereNotAnswered() {
        assertThat(submit(author, place, "{}").routing())
                .containsEntry("score", null)
                .containsEntry("consent", null);
    }

    @Test
    void keepsTheWholeFormForTheServicesThatActOnIt() {
        submit(author, place, ANSWERS);

        var form = submissions(place).orElseThrow();
        assertThat(form.text("topic")).isEqualTo("Noise");
        assertThat(form.text("origin")).isEqualTo("Berber");
        assertThat(form.flag("consent")).isTrue();
        assertThat(form.text("fixed")).isEqualTo("as it is");
        assertThat(form.rows("people").get(0).text("belief")).isEqualTo("Druid");
        assertThat(form.rows("people").get(1).has("belief")).isFalse();
        assertThat(form.submittedBy()).isEqualTo(author);
    }

    @Test
    void neverStoresSpecialAnswersInPlainText() {
        submit(author, place, ANSWERS);

        var row = database.sql("select answers, sealed_answers from submission where task_id = ?")
                .param(place.reference())
                .query()
                .singleRow();
        assertThat(row.toString()).contains("Noise").doesNotContain("Berber", "Druid");
    }

    @Test
    void emptiesOneRowForGoodAndLeavesTheOthersInTheirPlaces() {
        submit(author, place, ANSWERS);

        people.as(author, () -> {
            var id = submissions.ofTask(place.reference()).orElseThrow().id();
            submissions.eraseRow(id, "people", 0);
            return id;
        });

        var form = submissions(place).orElseThrow();
        assertThat(form.rows("people").get(0).values()).isEmpty();
        assertThat(form.rows("people").get(1).text("givenName")).isEqualTo("Bert");
        assertThat(form.text("origin")).isEqualTo("Berber");
        assertThat(database.sql("select answers from submission where task_id = ?")
                        .param(place.reference())
                        .query(String.class)
                        .single())
                .doesNotContain("Anna")
                .contains("Bert", "Noise");
    }

    @Test
    void erasesSpecialAnswersAndDraftsWithTheKeyOfTheCase() {
        submit(author, place, ANSWERS);
        var other = new FormPlace("privacyCatalogue", "t-" + UUID.randomUUID(), place.number(), null, null, null);
        people.as(author, () -> desk.saveDraft(other, "{\"topic\":\"Draft\"}"));

        SystemWork.run(() -> submissions.eraseSecrets(number()));

        var form = submissions(place).orElseThrow();
        assertThat(form.has("origin")).isFalse();
        assertThat(form.text("topic")).isEqualTo("Noise");
        assertThat(form.rows("people").get(0).has("belief")).isFalse();
        assertThat(people.as(author, () -> desk.open(other, Locale.ENGLISH)).draftSavedAt())
                .isNull();
    }

    @Test
    void refusesWithASentenceInTheReadersLanguageAndStoresNothing() {
        var wrong = "{\"score\":\"x\",\"official\":\"mallory\"}";

        for (var language : Texts.LANGUAGES) {
            assertThatThrownBy(() -> people.as(author, () -> desk.submit(place, wrong, language)))
                    .isInstanceOfSatisfying(InvalidForm.class, refusal -> assertThat(refusal.violations())
                            .extracting(Violation::path)
                            .containsExactly("official", "score"))
                    .isInstanceOfSatisfying(InvalidForm.class, refusal -> assertThat(refusal.violations())
                            .extracting(Violation::message)
                            .noneMatch(message -> message.startsWith("!") || message.contains("{0}")));
        }
        assertThat(submissions(place)).isEmpty();
    }

    @Test
    void asksTheFamilyOnceTheSchemaIsSatisfied() {
        assertThatThrownBy(() -> submit(author, place, "{\"topic\":\"forbidden\"}"))
                .isInstanceOfSatisfying(InvalidForm.class, refusal -> assertThat(refusal.violations())
                        .containsExactly(new Violation("topic", "Not this topic.")));
    }

    @Test
    void tellsWhoWasFaster() {
        submit(author, place, ANSWERS);

        assertThatThrownBy(() -> submit(colleague, place, ANSWERS)).isInstanceOfSatisfying(AlreadyDone.class, done -> {
            assertThat(done.by()).isEqualTo("Somebody " + author);
            assertThat(done.at()).isEqualTo(submittedAt());
        });
    }

    @Test
    void storesOneOfTwoSubmissionsAtTheSameMoment() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Object> attempt = () -> {
            start.await();
            return submit(author, place, ANSWERS).id();
        };
        var threads = Executors.newFixedThreadPool(2);
        var outcomes = new ArrayList<Object>();
        for (var outcome : threads.invokeAll(List.of(attempt, attempt))) {
            outcomes.add(outcomeOf(outcome));
        }
        threads.shutdown();

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(SubmissionId.class)
                .hasAtLeastOneElementOfType(AlreadyDone.class);
    }

    @Test
    void givesADraftBackToItsAuthorAlone() {
        people.as(author, () -> desk.saveDraft(place, "{\"topic\":\"First\"}"));
        people.as(
                author,
                () -> desk.saveDraft(place, "{\"topic\":\"Second\",\"candidateName\":\"Eve\",\"fixed\":\"x\"}"));

        var open = people.as(author, () -> desk.open(place, Locale.ENGLISH));
        assertThat(open.draftSavedAt()).isNotNull();
        assertThat(json(open.data()).path("topic").asText()).isEqualTo("Second");
        assertThat(json(open.data()).path("candidateName").asText()).isEqualTo("Şükrü");
        assertThat(json(open.data()).path("fixed").asText()).isEqualTo("as it is");
        assertThat(people.as(colleague, () -> desk.open(place, Locale.ENGLISH)).draftSavedAt())
                .isNull();
    }

    @Test
    void storesDraftsUnreadably() {
        people.as(author, () -> desk.saveDraft(place, "{\"origin\":\"Berber\"}"));

        assertThat(database.sql("select * from form_draft where reference = ?")
                        .param(place.reference())
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain("Berber");
    }

    @Test
    void forgetsEverybodysDraftsOfATaskThatIsDone() {
        people.as(colleague, () -> desk.saveDraft(place, "{\"topic\":\"Mine\"}"));

        submit(author, place, ANSWERS);

        assertThat(people.as(colleague, () -> desk.open(place, Locale.ENGLISH)).draftSavedAt())
                .isNull();
    }

    @Test
    void forgetsOnlyOnesOwnDraftOfAStartForm() {
        var start = FormPlace.start("privacyCatalogue", "process" + UUID.randomUUID(), "grensland", null);
        people.as(author, () -> desk.saveDraft(start, "{\"topic\":\"Mine\"}"));
        people.as(colleague, () -> desk.saveDraft(start, "{\"topic\":\"Theirs\"}"));

        submit(author, start.of(number()), ANSWERS);

        assertThat(people.as(author, () -> desk.open(start, Locale.ENGLISH)).draftSavedAt())
                .isNull();
        assertThat(people.as(colleague, () -> desk.open(start, Locale.ENGLISH)).draftSavedAt())
                .isNotNull();
    }

    @Test
    void discardsADraft() {
        people.as(author, () -> desk.saveDraft(place, "{\"topic\":\"Mine\"}"));
        people.as(author, () -> desk.discardDraft(place));

        assertThat(people.as(author, () -> desk.open(place, Locale.ENGLISH)).draftSavedAt())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("badDrafts")
    void refusesADraftThatIsNoFormOrTooLarge(String draft) {
        assertThatThrownBy(() -> people.as(author, () -> desk.saveDraft(place, draft)))
                .isInstanceOf(Refusal.class);
    }

    static Stream<String> badDrafts() {
        return Stream.of("", "[]", "{", "{\"topic\":\"" + "x".repeat(Drafts.LARGEST) + "\"}");
    }

    @Test
    void showsTheAuthorEverything() {
        var id = submit(author, place, ANSWERS).id();

        var data = json(
                people.as(author, () -> submissions.read(id, Locale.ENGLISH)).data());

        assertThat(data.path("origin").asText()).isEqualTo("Berber");
        assertThat(data.path("people").path(0).path("belief").asText()).isEqualTo("Druid");
        assertThat(people.as(author, () -> submissions.read(id, Locale.ENGLISH)).withheld())
                .isEmpty();
        assertThat(readings(id)).isEmpty();
    }

    @Test
    void showsOthersNothingSensitiveUnlessTheyAreNamed() {
        var id = submit(author, place, ANSWERS).id();

        var form = people.as(colleague, () -> submissions.read(id, Locale.ENGLISH));

        assertThat(json(form.data()).path("topic").asText()).isEqualTo("Noise");
        assertThat(form.data()).doesNotContain("Berber", "Druid", "Calm talk", "score");
        assertThat(form.schema()).contains("\"topic\"").doesNotContain("\"origin\"", "\"notes\"", "\"belief\"");
        assertThat(form.withheld()).containsExactly("Score", "Notes", "Origin", "Belief");
        assertThat(readings(id)).isEmpty();
    }

    @Test
    void takesNoteOfWhoReadsSomebodyElsesSensitiveAnswers() {
        var id = submit(author, place, ANSWERS).id();
        rights.readerWith(EnumSet.of(Role.COORD));

        var data = json(
                people.as(colleague, () -> submissions.read(id, Locale.ENGLISH)).data());

        assertThat(data.path("score").asInt()).isEqualTo(3);
        assertThat(data.path("notes").isMissingNode()).isTrue();
        assertThat(readings(id)).containsExactly("belief " + colleague, "origin " + colleague, "score " + colleague);
    }

    @Test
    void keepsTheLabelOfAChosenOption() {
        var id = submit(author, place, ANSWERS).id();

        var data = json(
                people.as(author, () -> submissions.read(id, Locale.ENGLISH)).data());

        assertThat(data.path("municipalPeople")).isEqualTo(json("[{\"value\":\"anna\",\"label\":\"Anna Peeters\"}]"));
    }

    @Test
    void hidesTheCaseFromStrangers() {
        var id = submit(author, place, ANSWERS).id();
        rights.stranger();

        assertThatThrownBy(() -> people.as(colleague, () -> submissions.read(id, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(colleague, () -> submissions.read(SubmissionId.random(), Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opensNothingForNobody() {
        assertThatThrownBy(() -> desk.open(place, Locale.ENGLISH))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void listsWhoSubmittedWhat() {
        var id = submit(author, place, ANSWERS).id();

        assertThat(people.as(colleague, () -> submissions.of(number())))
                .singleElement()
                .satisfies(form -> {
                    assertThat(form.id()).isEqualTo(id);
                    assertThat(form.taskKey()).isEqualTo("userTask_talk");
                    assertThat(form.submittedBy()).isEqualTo(author);
                });
    }

    @Test
    void filesAStartFormUnderItsCaseOnce() {
        var start = FormPlace.start("textareaCatalogue", "p", "grensland", null);
        var id = submit(author, start, "{\"reason\":\"Long enough.\"}").id();

        people.as(author, () -> submissions.file(id, number()));

        assertThat(people.as(author, () -> submissions.latest(number(), "textareaCatalogue")))
                .hasValueSatisfying(form -> assertThat(form.text("reason")).isEqualTo("Long enough."));
        assertThatThrownBy(() -> people.as(author, () -> submissions.file(id, CaseNumber.parse("ALLY-1999-001"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static int cases = 1_000;

    private static FormPlace somewhere() {
        var number = CaseNumber.parse("ALLY-2026-" + cases++);
        var instance = UUID.randomUUID().toString();
        return new FormPlace(
                "privacyCatalogue", UUID.randomUUID().toString(), number, "userTask_talk", instance, "grensland");
    }

    private CaseNumber number() {
        return Objects.requireNonNull(place.number());
    }

    private Accepted submit(String username, FormPlace where, String json) {
        return people.as(username, () -> desk.submit(where, json, Locale.ENGLISH));
    }

    private Optional<FilledForm> submissions(FormPlace where) {
        return people.as(author, () -> submissions.latest(String.valueOf(where.instanceId()), where.formId()));
    }

    private Instant submittedAt() {
        return people.as(author, () -> submissions.ofTask(place.reference()))
                .orElseThrow()
                .submittedAt();
    }

    private List<String> readings(SubmissionId id) {
        return database.sql("select field, username from field_reading where submission_id = ? order by field")
                .param(id.value())
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private static Object outcomeOf(Future<Object> attempt) throws InterruptedException {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
