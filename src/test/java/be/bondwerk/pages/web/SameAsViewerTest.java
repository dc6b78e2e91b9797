package be.bondwerk.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.bondwerk.pages.PagesTest;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Fills in every case of the component catalogue on a public page: it takes and refuses what the viewer and the server do. */
@PagesTest
class SameAsViewerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Neither survives in the value of a one-line field. */
    private static final Set<String> NOT_IN_HTML = Set.of("a control sign", "line ends become blanks");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Autowired
    private PagesTest.Trial door;

    @Autowired
    private PagesTest.Known known;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judgesAsTheViewerDoes(JsonNode example, String language) throws Exception {
        Map<String, Object> facts = JSON.convertValue(example.path("known"), new TypeReference<>() {});
        known.become(facts == null ? Map.of() : facts);
        var typed = new LinkedMultiValueMap<String, String>();
        type("", example.path("input"), typed);
        typed.add("do", "language:" + language);
        var filledIn = new SeenPage(sent(example, typed)).fields();
        filledIn.add("do", "send");

        var before = door.received().size();
        var answer = sent(example, filledIn);

        var page = new SeenPage(answer);
        assertThat(page.wrong().keySet()).isEqualTo(names(example.path("errors")));
        assertThat(page.summary()).hasSameSizeAs(page.wrong().keySet());
        assertThat(page.brokenLinks()).isEmpty();
        page.wrong().values().forEach(message -> assertThat(page.summary()).anyMatch(line -> line.endsWith(message)));
        var taken = door.received().subList(before, door.received().size());
        assertThat(taken).hasSize(example.has("stored") ? 1 : 0);
        if (example.has("stored")) {
            assertThat(unordered(JSON.valueToTree(taken.get(0).values()))).isEqualTo(unordered(example.path("stored")));
        }
    }

    static Stream<Arguments> cases() throws IOException {
        try (var file = new ClassPathResource("forms/catalogue/cases.json").getInputStream()) {
            return StreamSupport.stream(JSON.readTree(file).path("cases").spliterator(), false)
                    .filter(example -> example.path("browser").asBoolean(true))
                    .filter(example ->
                            !NOT_IN_HTML.contains(example.path("name").asText()))
                    .flatMap(example -> Stream.of("nl", "de")
                            .map(language -> Arguments.of(
                                    Named.of(
                                            example.path("form").asText() + ": "
                                                    + example.path("name").asText(),
                                            example),
                                    language)))
                    .toList()
                    .stream();
        }
    }

    /** Everybody has an address of their own: nobody is slowed down by the others. */
    private String sent(JsonNode example, MultiValueMap<String, String> fields) throws Exception {
        var person = PEOPLE.incrementAndGet();
        var form = example.path("form").asText().equals("values-key")
                ? "valuesKey"
                : example.path("form").asText();
        return web.perform(post("/p/trial/" + form + "Catalogue")
                        .with(request -> {
                            request.setRemoteAddr("10.1." + person / 250 + "." + person % 250);
                            return request;
                        })
                        .contentType("application/x-www-form-urlencoded")
                        .content(Encoded.form(fields)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** As a person types it: a number of rows, a tick, a day and a time. */
    private static void type(String path, JsonNode value, MultiValueMap<String, String> fields) {
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(field ->
                            type(path + (path.isEmpty() ? "" : ".") + field.getKey(), field.getValue(), fields));
        } else if (value.isArray() && (value.isEmpty() || value.get(0).isObject()) && path.equals("groups")) {
            fields.add(path, String.valueOf(value.size()));
            for (var index = 0; index < value.size(); index++) {
                type(path + "[" + index + "]", value.get(index), fields);
            }
        } else if (value.isArray()) {
            value.forEach(one -> fields.add(path, one.asText()));
        } else if (path.equals("moment")) {
            fields.add("moment.day", value.asText().split("T")[0]);
            fields.add("moment.time", value.asText().split("T")[1]);
        } else if (!value.isNull() && !(value.isBoolean() && !value.asBoolean())) {
            fields.add(path, value.isNumber() ? value.decimalValue().toPlainString() : value.asText());
        }
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Ticks are sent in the order of the page. */
    private static Object unordered(JsonNode answers) {
        if (answers.isArray() && !answers.isEmpty() && answers.get(0).isTextual()) {
            return Set.copyOf(JSON.convertValue(answers, new TypeReference<List<String>>() {}));
        }
        if (answers.isObject()) {
            var copy = new TreeMap<String, Object>();
            answers.fields().forEachRemaining(field -> copy.put(field.getKey(), unordered(field.getValue())));
            return copy;
        }
        return answers.isNumber() ? answers.decimalValue().stripTrailingZeros().toPlainString() : answers.toString();
    }
}
