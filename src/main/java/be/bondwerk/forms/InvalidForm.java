package be.bondwerk.forms;

import be.bondwerk.shared.Refusal;
import java.util.List;

/** What was filled in cannot be accepted as it is; nothing was stored. */
public class InvalidForm extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    public InvalidForm(List<Violation> violations) {
        super("forms.invalid");
        this.violations = List.copyOf(violations);
    }

    /** What has to be changed, in the order of the form. */
    public List<Violation> violations() {
        return violations;
    }
}
