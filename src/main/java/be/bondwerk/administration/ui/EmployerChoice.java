package be.bondwerk.administration.ui;

import be.bondwerk.administration.Place;
import be.bondwerk.security.Scope;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks whom somebody works for: the police zone or one of its municipalities. */
class EmployerChoice extends ComboBox<Place> {

    EmployerChoice(List<Place> employers, @Nullable Scope present) {
        setLabel(getTranslation("administration.account.employer"));
        setHelperText(getTranslation("administration.account.employerHelp"));
        setItems(employers);
        setItemLabelGenerator(Place::name);
        employers.stream()
                .filter(place -> place.scope().equals(present))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
