package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.forms.CatalogueDesk;
import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.forms.schema.Forms;
import be.bondwerk.shared.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Fills in every case of the component catalogue in the browser: it accepts and refuses what the server does, in the same words. */
class FormCatalogueE2E extends RunningBondwerk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode CATALOGUE = catalogue();

    @Autowired
    private FormLibrary library;

    @Autowired
    private Texts texts;

    private Visitor visitor;
    private LooseForm form;

    @BeforeAll
    void openAPageWithAForm() {
        visitor = atDesk("lotte").open("start/allySelection");
        visitor.form();
        form = new LooseForm(visitor);
    }

    @AfterAll
    void closeThePage() {
        visitor.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judgesAsTheServerDoes(JsonNode example) throws IOException {
        var schema = Forms.catalogue(example.path("form").asText());
        var desk = desk(schema.id(), example);
        var input = example.path("input").toString();
        form.show(desk.open(input, visitor.language()));

        var handedIn = form.submit();

        var refused = desk.refused(input, visitor.language());
        var wrong = byPath(schema, handedIn.wrong());
        assertThat(wrong.keySet()).isEqualTo(refused.keySet());
        wrong.forEach((path, message) -> assertThat(refused.get(path)).as(path).contains(message));
        assertThat(handedIn.sent().isEmpty()).isEqualTo(example.has("errors"));
        if (example.has("stored")) {
            var stored = desk.stored(handedIn.sent(), visitor.language());
            assertThat(JSON.readTree(JSON.writeValueAsString(stored))).isEqualTo(example.path("stored"));
        }
    }

    @Test
    void refusesADayWithoutItsTime() {
        var schema = Forms.catalogue("datetime");
        form.show(desk(schema.id(), JSON.createObjectNode()).open("{\"day\": \"2026-03-12\"}", visitor.language()));
        form.element().locator("[id$='-Field_moment-date']").fill("2026-03-12");

        var handedIn = form.submit();

        assertThat(byPath(schema, handedIn.wrong())).isEqualTo(Map.of("moment", visitor.text("forms.fault.datetime")));
        assertThat(form.element().locator("[id$='-Field_moment-date']")).hasValue("2026-03-12");
    }

    static Stream<Arguments> cases() {
        return StreamSupport.stream(CATALOGUE.path("cases").spliterator(), false)
                .filter(example -> example.path("browser").asBoolean(true))
                .map(example -> Arguments.of(Named.of(
                        example.path("form").asText() + ": "
                                + example.path("name").asText(),
                        example)));
    }

    private CatalogueDesk desk(String formId, JsonNode example) {
        Map<String, Object> known = JSON.convertValue(example.path("known"), new TypeReference<>() {});
        Map<String, List<String>> options = JSON.convertValue(example.path("options"), new TypeReference<>() {});
        var now = Instant.parse(CATALOGUE.path("now").asText());
        return new CatalogueDesk(
                library, texts, formId, known == null ? Map.of() : known, options == null ? Map.of() : options, now);
    }

    /** Fields as the server names them, out of the ids of their elements: {@code list[0].key} for {@code Field_key_0}. */
    private static Map<String, String> byPath(FormSchema schema, Map<String, String> byField) {
        var paths = new HashMap<String, String>();
        FormSchema.oncePerForm(schema.components())
                .forEach(field -> paths.put(field.attribute("id").asText(), field.key()));
        schema.everything()
                .filter(component -> component.type() == FieldType.DYNAMICLIST)
                .forEach(list -> FormSchema.oncePerForm(list.children())
                        .forEach(field ->
                                paths.put(field.attribute("id").asText(), list.key() + "[%s]." + field.key())));
        var found = new HashMap<String, String>();
        byField.forEach((id, message) -> {
            var parts = id.split("(?<=[a-zA-Z])_(?=\\d)", 2);
            var path = paths.getOrDefault(parts[0], id);
            found.put(parts.length == 2 ? path.formatted(parts[1]) : path, message);
        });
        return found;
    }

    private static JsonNode catalogue() {
        try (var file = new ClassPathResource("forms/catalogue/cases.json").getInputStream()) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
