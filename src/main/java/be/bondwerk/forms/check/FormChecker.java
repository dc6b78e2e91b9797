package be.bondwerk.forms.check;

import be.bondwerk.engine.FeelConditions;
import be.bondwerk.forms.schema.FormSchema;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks what was filled in against its form, as the viewer does: what one accepts, the other accepts. */
@Component
public class FormChecker {
    private final FeelConditions conditions;

    public FormChecker(FeelConditions conditions) {
        this.conditions = conditions;
    }

    /** What the JSON says, without what is hidden or was never asked, and what is wrong with it; never throws. */
    public Checked check(FormSchema form, String json, Surroundings surroundings) {
        if (json.length() > FormInput.LARGEST) {
            return unreadable(FaultKind.TOO_LARGE);
        }
        return FormInput.read(json)
                .map(input -> new FormWalk(conditions, surroundings, form, input).walk())
                .orElseGet(() -> unreadable(FaultKind.MALFORMED));
    }

    private static Checked unreadable(FaultKind kind) {
        var faults = new Faults();
        faults.at("", "").add(kind);
        return new Checked(Map.of(), faults.all(), Set.of());
    }
}
