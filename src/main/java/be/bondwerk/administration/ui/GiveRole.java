package be.bondwerk.administration.ui;

import be.bondwerk.administration.AccountDesk;
import be.bondwerk.administration.Place;
import be.bondwerk.security.Role;
import be.bondwerk.security.ScopeKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks which role to give, for which place and for which days. */
class GiveRole extends Div {

    private final transient AccountDesk desk;
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("administration.roles.role"));
    private final ComboBox<Place> place = new ComboBox<>(getTranslation("administration.roles.place"));
    private final DatePicker from = new DatePicker(getTranslation("administration.roles.from"));
    private final DatePicker until = new DatePicker(getTranslation("administration.roles.until"));
    private final Checkbox deputy = new Checkbox(getTranslation("administration.roles.asDeputy"));

    GiveRole(AccountDesk desk, Consumer<Given> give) {
        this.desk = desk;
        role.setItems(Stream.of(Role.values())
                .filter(one -> one.scope() != ScopeKind.CASE)
                .sorted(Comparator.comparing(this::name))
                .toList());
        role.setItemLabelGenerator(this::name);
        role.addValueChangeListener(change -> offerPlaces());
        place.setItemLabelGenerator(Place::name);
        place.setEnabled(false);
        from.setLocale(getLocale());
        until.setLocale(getLocale());
        from.setHelperText(getTranslation("administration.roles.fromHelp"));
        until.setHelperText(getTranslation("administration.roles.untilHelp"));
        addClassName("bw-stack");
        var button = new Button(getTranslation("administration.roles.give"), click -> give(give));
        add(
                new H3(getTranslation("administration.roles.new")),
                new Paragraph(getTranslation("administration.roles.caseHelp")),
                new FormLayout(role, place, from, until, deputy),
                button);
    }

    /** What was asked for. */
    record Given(
            Role role,
            Place place,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean deputy) {}

    private String name(Role one) {
        return getTranslation(one.text().key());
    }

    private void offerPlaces() {
        var chosen = role.getValue();
        var places = chosen == null ? List.<Place>of() : desk.places(chosen);
        place.setItems(places);
        place.setEnabled(!places.isEmpty());
        if (places.size() == 1) {
            place.setValue(places.get(0));
        }
    }

    private void give(Consumer<Given> give) {
        var chosenRole = role.getValue();
        var chosenPlace = place.getValue();
        role.setInvalid(chosenRole == null);
        place.setInvalid(chosenPlace == null);
        if (chosenRole == null || chosenPlace == null) {
            role.setErrorMessage(getTranslation("administration.roles.missing"));
            place.setErrorMessage(getTranslation("administration.roles.missing"));
            return;
        }
        give.accept(new Given(chosenRole, chosenPlace, from.getValue(), until.getValue(), deputy.getValue()));
    }
}
