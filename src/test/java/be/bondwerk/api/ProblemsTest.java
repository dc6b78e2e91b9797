package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is said as a problem that a program can read, and a person too. */
class ProblemsTest extends RunningApi {

    @Test
    void whoeverDoesNotSayWhoTheyAreLearnsHow() {
        for (var stranger :
                List.of(anybody(), anybody().as("lotte", "guess"), anybody().as("nobody-at-all", "x"))) {
            var refused = stranger.get(API + "/tasks").is(401, "not-signed-in");
            assertThat(refused.header("WWW-Authenticate")).startsWith("Basic ");
        }
        anybody().with("Authorization", "Basic ???").get(API + "/tasks").is(401, "not-signed-in");
    }

    @Test
    void whoeverGuessesTooOftenHasToWait() {
        for (var attempt = 0; attempt < 5; attempt++) {
            anybody().as("wim", "guess " + attempt).get(API + "/tasks").is(401, "not-signed-in");
        }
        var locked = caller("wim").get(API + "/tasks").is(429, "throttled");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 900);
    }

    @Test
    void everyFieldThatHasToBeChangedIsNamed() {
        var empty = caller("lotte").post(STARTS, Map.of()).is(400, "invalid");
        assertThat(empty.json().path("violations"))
                .extracting(wrong -> wrong.path("path").asText())
                .containsExactly("networkName", "municipality");
        assertThat(empty.json().path("violations"))
                .allSatisfy(wrong -> assertThat(wrong.path("message").asText()).isNotBlank());

        var task = round().text("nextTaskHref");
        var rows = new HashMap<>(areaForm());
        rows.put("relevantGroups", List.of(Map.of("label", "x", "kind", "PROFESSION"), Map.of("label", "Women")));
        assertThat(caller("lotte")
                        .post(task + "/submission", rows)
                        .is(400, "invalid")
                        .json()
                        .path("violations"))
                .extracting(wrong -> wrong.path("path").asText())
                .containsExactly("relevantGroups[0].label", "relevantGroups[1].kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks?whose=THEIRS",
                "tasks?due=SOON",
                "tasks?sort=COLOUR",
                "tasks?size=0",
                "tasks?size=201",
                "tasks?size=many",
                "tasks?after=!",
                "tasks?after=MjAyNg",
                "tasks?sort=CASE&after=MjAyNg",
                "tasks?q=%00",
                "tasks?area=%01",
                "cases?status=ASLEEP",
                "cases?after=MjAyNg",
                "cases?after=%C3%A9"
            })
    void aParameterThatCannotBeUsedIsNamed(String query) {
        var parts = query.split("[?&=]");
        var wrong = caller("lotte").get(API + "/" + query).is(400, "invalid");
        assertThat(wrong.json().path("violations"))
                .extracting(violation -> violation.path("path").asText())
                .containsExactly(parts[parts.length - 2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nonsense",
                "[]",
                "null",
                "{}",
                "{\"values\": []}",
                "{\"values\": {}} {}",
                "{\"values\": {}, \"more\": 1}",
                "{\"values\": {\"a\": 1, \"a\": 2}}",
                "{\"values\": {\"a\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]}}",
                "{\"values\": {\"a\": 11111111111111111111111111111111111111111111111111}}"
            })
    void aBodyThatCannotBeReadIsSaidToBeSo(String body) {
        caller("lotte")
                .with("Content-Type", "application/json")
                .send("POST", STARTS, body)
                .is(400, "malformed");
    }

    @Test
    void aMissingOneToo() {
        caller("lotte")
                .with("Content-Type", "application/json")
                .send("POST", STARTS, "")
                .is(400, "malformed");
    }

    @Test
    void takesNothingThatIsTooLargeOrNotJson() {
        var large = Caller.body(Map.of("networkName", "x".repeat(AnswersReader.LARGEST)));
        caller("lotte")
                .with("Content-Type", "application/json")
                .send("POST", STARTS, large)
                .is(413, "too-large");
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml")) {
            caller("lotte")
                    .with("Content-Type", type)
                    .send("POST", STARTS, Caller.body(startForm()))
                    .is(415, "unsupported-media-type");
        }
    }

    @Test
    void givesNothingButJson() {
        caller("lotte").with("Accept", "text/html").get(API + "/tasks").is(406, "not-acceptable");
    }

    @Test
    void knowsNoOtherMethods() {
        var refused = caller("lotte").send("DELETE", API + "/tasks", "").is(405, "method-not-allowed");
        assertThat(refused.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v2/tasks",
                "/api/v1/tasks/",
                "/api/v1/tasks/none",
                "/api/v1/tasks/none/form",
                "/api/v1//tasks",
                "/api/v1/tasks;a=b",
                "/api/v1/tasks/%0a",
                "/api/v1/cases/none",
                "/api/v1/cases/ALLY-1999-999",
                "/api/v1/cases/ALLY-1999-999/story",
                "/api/v1/cases/ALLY-1999-999/tasks",
                "/api/v1/processes/none/start-form",
                "/api/v1/openapi.json/swagger-config"
            })
    void whereThereIsNothingAProblemSaysSo(String path) {
        caller("lotte").get(path).is(404, "not-found");
    }

    @Test
    void whoeverComesSecondLearnsWhoWasFasterAndWhen() {
        var task = round().text("nextTaskHref");
        caller("lotte").post(task + "/submission", areaForm()).is(200);

        var late = caller("lotte").post(task + "/submission", areaForm()).is(409, "already-done");

        assertThat(late.text("by")).startsWith("Lotte Vermeiren");
        assertThat(late.text("at")).matches("\\d{4}-\\d\\d-\\d\\dT.*[+]0[12]:00");
        assertThat(late.text("detail")).contains("Lotte Vermeiren");
        caller("lotte").get(task).is(409, "already-done");
        caller("lotte").put(task + "/claim").is(409, "already-done");
    }

    @Test
    void namesAnInvalidIdempotencyKey() {
        var wrong = caller("lotte")
                .with("Idempotency-Key", "x".repeat(101))
                .post(STARTS, startForm())
                .is(400, "invalid");
        assertThat(wrong.json().path("violations").path(0).path("path").asText())
                .isEqualTo("Idempotency-Key");
    }
}
