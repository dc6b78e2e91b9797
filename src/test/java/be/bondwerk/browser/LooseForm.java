package be.bondwerk.browser;

import be.bondwerk.forms.OpenForm;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form on a page of somebody who is signed in, that belongs to no task: the element is the one that every page uses. */
final class LooseForm {
    private static final String SHOW = """
        ({ schema, data, messages, now, words }) => {
          document.querySelector('bw-form.loose')?.remove();
          const form = document.createElement('bw-form');
          form.className = 'loose';
          form.words = words;
          form.form = { schema: JSON.parse(schema), data: JSON.parse(data), messages: JSON.parse(messages), now };
          form.addEventListener('form-submit', (event) => (form.sent = event.detail));
          document.querySelector('main').append(form);
        }
        """;
    private static final String SUBMIT = """
        async () => {
          const form = document.querySelector('bw-form.loose');
          form.requestSubmit();
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const wrong = [...form.querySelectorAll('.bw-form-summary a')].map((line) => {
            const field = line.getAttribute('href').slice(1);
            const message = form.querySelector(`[id="${field}-error-message"]`)?.textContent;
            return [/(Field|List)_.*/.exec(field)[0], message ?? 'nothing at ' + field];
          });
          return { sent: form.sent ?? '', wrong: Object.fromEntries(wrong) };
        }
        """;

    private final Visitor visitor;

    LooseForm(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Shows a form in place of the one before, and waits until it is drawn. */
    void show(OpenForm form) {
        var words = Stream.of("optional", "summary", "addNew", "remove", "select", "loading", "failed")
                .collect(Collectors.toMap(word -> word, word -> visitor.text("shared.form." + word)));
        var shown = Map.of(
                "schema", form.schema(),
                "data", form.data(),
                "messages", form.messages(),
                "now", form.now().toString(),
                "words", words);
        visitor.page().evaluate(SHOW, shown);
        visitor.page()
                .locator("bw-form.loose:not([aria-busy]) .fjs-form-field")
                .first()
                .waitFor();
    }

    /** Asks for what is filled in, as the button of a page does. */
    @SuppressWarnings("unchecked")
    HandedIn submit() {
        var answer = (Map<String, Object>) visitor.page().evaluate(SUBMIT);
        return new HandedIn(answer.get("sent").toString(), (Map<String, String>) answer.get("wrong"));
    }

    /** The element on the page. */
    Locator element() {
        return visitor.page().locator("bw-form.loose");
    }

    /**
     * What came of it.
     *
     * @param sent the JSON that the server gets; empty when something is wrong
     * @param wrong by field what it says is wrong, such as {@code Field_label_0} in the first row of a list
     */
    record HandedIn(String sent, Map<String, String> wrong) {}
}
