package be.bondwerk.forms.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in forms: plain, each used once, and none that means something else already. */
final class KeyRules {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,99}");

    private final FormSchema form;
    private final FormFault faults;
    private final Set<String> seen = new HashSet<>();

    KeyRules(FormSchema form, FormFault faults) {
        this.form = form;
        this.faults = faults;
    }

    void check() {
        if (!NAME.matcher(form.id()).matches()) {
            faults.add(null, "The form's id has to be a camelCase name: the one of its user task");
        }
        form.everything().forEach(this::check);
        form.everything()
                .flatMap(component -> component.valuesKey().stream())
                .filter(seen::contains)
                .forEach(key -> faults.add(key, "A valuesKey cannot be the key of a question too"));
        depth(form.components(), 0);
    }

    private void check(FormComponent component) {
        var key = component.key();
        var stored = component.type().isInput() || component.type() == FieldType.DYNAMICLIST;
        if (stored && (!NAME.matcher(key).matches() || FeelWords.reserves(key))) {
            faults.add(key, "A key has to be a plain camelCase name that FEEL does not use itself");
        }
        if (!key.isBlank() && !seen.add(key)) {
            faults.add(key, "This key is used twice in the form");
        }
        if (key.isBlank() && component.type() == FieldType.TEXT) {
            faults.add(null, "A text component needs an id, so that it can be translated");
        }
    }

    private void depth(List<FormComponent> level, int lists) {
        for (var component : level) {
            var within = component.type() == FieldType.DYNAMICLIST ? lists + 1 : lists;
            if (within > 1) {
                faults.add(component.key(), "A repeated group cannot lie within another one");
            } else {
                depth(component.children(), within);
            }
        }
    }
}
