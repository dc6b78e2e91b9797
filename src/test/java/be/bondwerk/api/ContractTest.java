package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The running application keeps to the description that it gives of itself, in every operation. */
class ContractTest extends RunningApi {

    @Test
    void everyOperationOfTheDescriptionAnswersAsDescribed() {
        var lotte = caller("lotte");
        lotte.get(API + "/processes").is(200);
        var start = lotte.get(API + "/processes/allySelection/start-form").is(200);
        assertThat(start.json().path("data").path("myMunicipalities").isArray()).isTrue();

        var round = round();
        var task = round.text("nextTaskHref");
        assertThat(round.header("Location")).isEqualTo(round.text("caseHref"));
        assertThat(round.json().path("settled").asBoolean()).isTrue();

        workOn(task);
        readAll(round.text("caseHref"));
        giveTheMandates(round.text("caseHref"));

        assertThat(contract().exercised()).isEqualTo(contract().operations());
    }

    private void workOn(String task) {
        var lotte = caller("lotte");
        lotte.put(task + "/claim").is(204);
        assertThat(lotte.get(task)
                        .is(200)
                        .json()
                        .path("holder")
                        .path("username")
                        .asText())
                .isEqualTo("lotte");
        lotte.delete(task + "/claim").is(204);
        var open = lotte.get(task).is(200);
        assertThat(open.json().has("holder")).isFalse();
        assertThat(open.json().path("mayDo").asBoolean()).isTrue();

        var form = lotte.get(open.text("formHref")).is(200);
        assertThat(form.text("formId")).isEqualTo("defineArea");
        assertThat(form.json().path("schema").path("components").isEmpty()).isFalse();
        lotte.post(form.text("submitHref"), areaForm()).is(200);
    }

    private void readAll(String href) {
        var lotte = caller("lotte");
        var read = lotte.get(href).is(200);
        assertThat(read.text("status")).isEqualTo("RUNNING");
        assertThat(read.json().path("startedBy").path("username").asText()).isEqualTo("lotte");
        assertThat(read.text("startedAt")).matches("\\d{4}-\\d\\d-\\d\\dT.*[+]0[12]:00");
        assertThat(lotte.get(read.text("storyHref")).is(200).json().path("items"))
                .anySatisfy(line -> assertThat(line.path("kind").asText()).isEqualTo("TASK_DONE"));
        assertThat(lotte.get(API + "/cases?q=" + read.text("number"))
                        .is(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(lotte.get(API + "/tasks?size=2").is(200).json().path("items"))
                .hasSize(2);
    }

    private void giveTheMandates(String href) {
        var karim = caller("karim");
        var mandate = open(karim, href, "userTask_giveMunicipalMandate");
        karim.post(
                        mandate + "/submission",
                        Map.of("municipalMandate", "GIVEN", "official", "pieter", "officialDeputy", "amina"))
                .is(200);
        var sofie = caller("sofie");
        var refusal = open(sofie, href, "userTask_givePoliceMandate");
        sofie.post(
                        refusal + "/submission",
                        Map.of(
                                "policeMandate",
                                "REFUSED",
                                "refusalReason",
                                "The team of this area is being reorganised."))
                .is(200);
        var ended = sofie.get(href).is(200);
        assertThat(ended.text("endState")).isEqualTo("cancelledNoMandate");
        assertThat(ended.text("endName")).isNotBlank();
    }

    private static String open(Caller caller, String href, String key) {
        return StreamSupport.stream(
                        caller.get(href + "/tasks").is(200).json().path("items").spliterator(), false)
                .filter(task -> task.path("key").asText().equals(key))
                .map(task -> task.path("href").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsPageByPageWithoutLosingOrRepeatingAnything() {
        for (var list : List.of("/tasks?sort=DUE", "/tasks?sort=NEWEST", "/tasks?sort=CASE", "/cases?q=")) {
            var sofie = caller("sofie");
            var all = ids(sofie.get(API + list + "&size=200").is(200).json());
            var paged = new ArrayList<String>();
            var next = "";
            do {
                var page = sofie.get(API + list + "&size=3" + next).is(200).json();
                paged.addAll(ids(page));
                next = page.has("next") ? "&after=" + page.path("next").asText() : "";
            } while (!next.isEmpty());
            assertThat(paged).as(list).isEqualTo(all).doesNotHaveDuplicates();
        }
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.has("id")
                        ? item.path("id").asText()
                        : item.path("number").asText())
                .toList();
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        for (var language : Map.of("nl-BE", "nl", "fr", "fr", "es, de;q=0.5", "de", "es", "en", "???", "en")
                .entrySet()) {
            var lotte = caller("lotte").with("Accept-Language", language.getKey());
            assertThat(lotte.get(API + "/processes").is(200).header("Content-Language"))
                    .isEqualTo(language.getValue());
            assertThat(lotte.get(API + "/nothing").is(404, "not-found").header("Content-Language"))
                    .isEqualTo(language.getValue());
        }
        var french = caller("lotte").with("Accept-Language", "fr").get(API + "/processes");
        assertThat(french.json())
                .isNotEqualTo(caller("lotte").get(API + "/processes").json());
    }

    @Test
    void everyFieldOfTheDescriptionIsExplainedWithAnExample() {
        var parts = new ArrayList<String>();
        contract()
                .description()
                .path("components")
                .path("schemas")
                .fields()
                .forEachRemaining(
                        schema -> schema.getValue().path("properties").fields().forEachRemaining(field -> {
                            var shape = field.getValue();
                            var plain = !shape.has("$ref")
                                    && !shape.path("type").asText().equals("array");
                            if (plain && (!shape.has("description") || !shape.has("example"))) {
                                parts.add(schema.getKey() + "." + field.getKey());
                            }
                        }));
        assertThat(parts).isEmpty();
        assertThat(contract().description().path("components").path("schemas").size())
                .isGreaterThan(10);
    }

    @Test
    void anAnswerThatIsNotAsDescribedIsNoticed() {
        var wrong = contract().description().<ObjectNode>deepCopy();
        ((ObjectNode) wrong.at("/components/schemas/ProcessItem/properties")).remove("key");
        ((ObjectNode) wrong.at("/components/schemas/ProcessItem"))
                .putArray("required")
                .add("colour");
        var misled = new Contract(wrong);

        assertThatThrownBy(() -> caller("lotte").holding(misled).get(API + "/processes"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("colour");
        assertThat(misled.exercised()).isEmpty();
    }
}
