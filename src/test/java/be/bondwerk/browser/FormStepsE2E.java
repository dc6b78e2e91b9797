package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fills in a long form step by step, with the mouse, the keyboard and a phone. */
class FormStepsE2E extends RunningBondwerk {
    private static final String SHOW = """
        ({ schema, words }) => {
          document.querySelector('.bw-fill').remove();
          const place = document.createElement('div');
          place.className = 'bw-fill';
          const form = document.createElement('bw-form');
          const buttons = ['back', 'next', 'submit'].map((name) => {
            const button = document.createElement('button');
            button.className = 'loose-' + name;
            button.textContent = name;
            button.hidden = name !== 'submit';
            return button;
          });
          buttons[2].addEventListener('click', () => form.requestSubmit());
          form.words = words;
          form.leadBy(...buttons);
          form.form = { schema, data: {}, messages: {} };
          form.addEventListener('form-submit', (event) => (form.sent = event.detail));
          place.append(form, ...buttons);
          document.querySelector('main .bw-page').append(place);
        }
        """;

    private Visitor visitor;

    @BeforeEach
    void openAPageWithAForm() {
        visitor = atDesk("lotte").open("start/allySelection");
        visitor.form();
    }

    @AfterEach
    void closeThePage() {
        visitor.close();
    }

    @Test
    void asksOnePartAfterTheOther() {
        show(longForm());

        assertThat(title()).hasText(step(1, 2, "Person"));
        assertThat(question("name")).isVisible();
        assertThat(question("reason")).isHidden();
        assertThat(button("back")).isHidden();
        assertThat(button("submit")).isHidden();
        visitor.checkPage();

        question("name").fill("Amina");
        button("next").click();

        assertThat(title()).hasText(step(2, 2, "Decision"));
        assertThat(title()).isFocused();
        assertThat(question("name")).isHidden();
        assertThat(button("next")).isHidden();
        visitor.checkPage();

        question("reason").fill("Known by many");
        button("submit").click();

        assertThat(sent()).contains("Amina", "Known by many");
    }

    @Test
    void staysAtAStepThatIsNotRightAndSaysNothingOfTheOthers() {
        show(longForm());

        button("next").click();

        assertThat(title()).hasText(step(1, 2, "Person"));
        assertThat(visitor.page().locator(".bw-form-summary li")).hasCount(1);
        assertThat(visitor.page().locator(".bw-form-summary")).containsText("The name");
    }

    @Test
    void leadsFromTheSummaryToTheStepOfTheMistake() {
        show(longForm());
        question("name").fill("Amina");
        button("next").click();
        visitor.page().locator("bw-form").evaluate("""
            form => form.showViolations([{ path: 'name', message: 'Somebody else is called so.' }])\
            """);

        visitor.page().locator(".bw-form-summary a").click();

        assertThat(title()).hasText(step(1, 2, "Person"));
        assertThat(question("name")).isFocused();
    }

    @Test
    void countsOnlyStepsInWhichSomethingIsAsked() {
        show(longForm());
        question("name").fill("Amina");
        question("extra0").fill("more");

        assertThat(title()).hasText(step(1, 3, "Person"));
        button("next").click();
        assertThat(title()).hasText(step(2, 3, "More"));
        button("back").click();
        question("extra0").fill("");

        assertThat(title()).hasText(step(1, 2, "Person"));
    }

    @Test
    void goesThroughTheStepsWithTheKeyboardAlone() {
        show(longForm());
        question("name").focus();
        visitor.page().keyboard().type("Amina");
        button("next").focus();
        visitor.page().keyboard().press("Enter");

        assertThat(title()).hasText(step(2, 2, "Decision"));
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().locator(".bw-form-progress li button")).isFocused();
        visitor.page().keyboard().press("Tab");
        assertThat(question("reason")).isFocused();
    }

    @Test
    void leavesAShortFormInOnePiece() {
        show(form(part("Person", field("name", true)), part("Decision", field("reason", false))));

        assertThat(question("reason")).isVisible();
        assertThat(button("next")).isHidden();
        assertThat(button("submit")).isVisible();
    }

    @Test
    void printsAllSteps() {
        show(longForm());
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(question("name")).isVisible();
        assertThat(question("reason")).isVisible();
    }

    private void show(Map<String, Object> schema) {
        var words = Stream.of("optional", "summary", "required", "wrong", "step", "steps")
                .collect(Collectors.toMap(word -> word, word -> visitor.text("shared.form." + word)));
        visitor.page().evaluate(SHOW, Map.of("schema", schema, "words", words));
        visitor.page()
                .locator(".bw-fill bw-form:not([aria-busy]) .fjs-form-field")
                .first()
                .waitFor();
    }

    private Locator title() {
        return StepByStep.title(visitor.page());
    }

    private Locator button(String name) {
        return visitor.page().locator(".loose-" + name);
    }

    private Locator question(String key) {
        return visitor.page().locator("[id$='-Field_" + key + "']");
    }

    private String sent() {
        return String.valueOf(visitor.page().locator("bw-form").evaluate("form => form.sent ?? ''"));
    }

    private String step(int step, int of, String title) {
        return visitor.text("shared.form.step", step, of) + " " + title;
    }

    /** Eleven questions in three parts; the part in the middle is asked when the first extra question is answered. */
    private static Map<String, Object> longForm() {
        var extras = IntStream.range(0, 8).mapToObj(number -> field("extra" + number, false));
        var more = new HashMap<>(part("More", field("more", false)));
        more.put("conditional", Map.of("hide", "=extra0 != \"more\""));
        return form(
                part("Person", Stream.concat(Stream.of(field("name", true)), extras)),
                more,
                part("Decision", field("reason", false)));
    }

    @SafeVarargs
    private static Map<String, Object> form(Map<String, Object>... parts) {
        return Map.of("type", "default", "id", "long", "components", List.of(parts));
    }

    private static Map<String, Object> part(String label, Map<String, Object> question) {
        return part(label, Stream.of(question));
    }

    private static Map<String, Object> part(String label, Stream<Map<String, Object>> questions) {
        return Map.of("type", "group", "id", "Group_" + label, "label", label, "components", questions.toList());
    }

    private static Map<String, Object> field(String key, boolean required) {
        return Map.of(
                "type",
                "textfield",
                "id",
                "Field_" + key,
                "key",
                key,
                "label",
                "The " + key,
                "validate",
                Map.of("required", required));
    }
}
