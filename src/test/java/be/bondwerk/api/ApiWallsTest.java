package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.security.Accounts;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.SignedIn;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The API opens no door that the screens keep shut. */
class ApiWallsTest extends RunningApi {
    private static final String OTHER_ZONE = "5998";
    private static final String ZONE = "5999";

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Accounts accounts;

    @Test
    void somebodyOfAnotherZoneWithoutRolesFindsNothing() {
        var stranger = anybody().as(signedIn.somebody(OTHER_ZONE), SignedIn.PASSWORD);
        for (var list : List.of("/processes", "/tasks", "/cases")) {
            assertThat(stranger.get(API + list).is(200).json().path("items"))
                    .as(list)
                    .isEmpty();
        }
        stranger.get(API + "/processes/allySelection/start-form").is(404, "not-found");
        stranger.post(STARTS, startForm()).is(404, "not-found");
        isShutOut(stranger);
    }

    @Test
    void aCoordinatorOfAnotherZoneFindsNothingOfThisOne() {
        var stranger = caller("marie");
        var theirs = numbers(caller("sofie").get(API + "/cases?size=200").json(), "number");
        assertThat(theirs).hasSizeGreaterThan(5);

        assertThat(numbers(stranger.get(API + "/cases?size=200").is(200).json(), "number"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(theirs);
        assertThat(numbers(stranger.get(API + "/tasks?size=200").is(200).json(), "caseNumber"))
                .doesNotContainAnyElementsOf(theirs);
        stranger.post(STARTS, startForm()).is(400, "invalid"); // their municipalities do not have Linderveld among them
        isShutOut(stranger);
    }

    private void isShutOut(Caller stranger) {
        var round = round();
        var number = round.text("caseHref");
        var task = round.text("nextTaskHref");
        for (var path : List.of(number, number + "/story", number + "/tasks", task, task + "/form")) {
            stranger.get(path).is(404, "not-found");
        }
        stranger.put(task + "/claim").is(404, "not-found");
        stranger.delete(task + "/claim").is(404, "not-found");
        stranger.post(task + "/submission", areaForm()).is(404, "not-found");
        stranger.with("Idempotency-Key", "stranger")
                .post(task + "/submission", areaForm())
                .is(404, "not-found");
        assertThat(caller("lotte").get(task).is(200).json().path("mayDo").asBoolean())
                .isTrue();
    }

    @Test
    void unknownAndForbiddenAnswerAlike() {
        var forbidden = caller("marie").get(round().text("caseHref")).is(404, "not-found");
        var unknown = caller("marie").get(API + "/cases/ALLY-1999-999").is(404, "not-found");

        assertThat(forbidden.response().body()).isEqualTo(unknown.response().body());
    }

    @Test
    void anAuditorReadsEverythingAndChangesNothing() {
        var auditor = caller("anke");
        var round = round();
        var number = round.text("caseHref");
        var task = round.text("nextTaskHref");
        for (var path : List.of(number, number + "/story", number + "/tasks", task, task + "/form")) {
            auditor.get(path).is(200);
        }
        assertThat(auditor.get(task).json().path("mayDo").asBoolean()).isFalse();
        assertThat(auditor.get(API + "/tasks").is(200).json().path("items")).isEmpty();
        assertThat(auditor.get(API + "/processes").is(200).json().path("items")).isEmpty();

        auditor.put(task + "/claim").is(403, "not-allowed");
        auditor.delete(task + "/claim").is(403, "not-allowed");
        auditor.post(task + "/submission", areaForm()).is(403, "not-allowed");
        auditor.post(STARTS, startForm()).is(404, "not-found");
    }

    @Test
    void aTaskThatAColleagueHasIsNotTakenFromThem() {
        var colleague =
                anybody().as(signedIn.somebody(ZONE, Role.COORD, Scope.municipality("linderveld")), SignedIn.PASSWORD);
        var task = round().text("nextTaskHref");
        caller("lotte").put(task + "/claim").is(204);
        caller("lotte").put(task + "/claim").is(204);

        var refused = colleague.put(task + "/claim").is(403, "not-allowed");
        assertThat(refused.text("detail")).contains("Lotte Vermeiren");
        colleague.delete(task + "/claim").is(403, "not-allowed");
        colleague.post(task + "/submission", areaForm()).is(403, "not-allowed");
        assertThat(colleague.get(task).is(200).json().path("mayDo").asBoolean()).isFalse();
    }

    @Test
    void anAccountThatWasClosedIsOutAtOnce() {
        var gone = signedIn.somebody(OTHER_ZONE);
        var caller = anybody().as(gone, SignedIn.PASSWORD);
        caller.get(API + "/tasks").is(200);
        signedIn.as(signedIn.administrator(OTHER_ZONE), () -> accounts.disable(gone));
        caller.get(API + "/tasks").is(401, "not-signed-in");
    }

    private static List<String> numbers(JsonNode page, String field) {
        return new ArrayList<>(StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList());
    }
}
