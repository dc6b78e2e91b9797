package be.bondwerk.forms;

import be.bondwerk.forms.check.Fault;
import be.bondwerk.forms.check.FaultKind;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong with an answer; on the server and, by template, in the browser. */
@Component
class FormMessages {
    private final Texts texts;

    FormMessages(Texts texts) {
        this.texts = texts;
    }

    /** The sentences for what is wrong; a pattern's is the hint of its field. */
    List<Violation> violations(FormSchema form, List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new Violation(fault.path(), sentence(form, fault, locale)))
                .toList();
    }

    /** A JSON object with the sentence of every kind of violation, {@code {0}} standing for its limit. */
    String templates(Locale locale) {
        var templates = new TreeMap<String, String>();
        for (var kind : FaultKind.values()) {
            templates.put(kind.key(), texts.text(locale, kind.messageKey()));
        }
        return Json.write(templates);
    }

    private String sentence(FormSchema form, Fault fault, Locale locale) {
        var hint = fault.kind() == FaultKind.PATTERN ? form.hint(fault.key(), locale) : "";
        return hint.isBlank()
                ? texts.text(
                        locale, fault.kind().messageKey(), fault.arguments().toArray())
                : hint;
    }
}
