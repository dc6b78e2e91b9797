package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.InvalidEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an entry, each under the name that refusals know it by. */
final class Fields {

    /** How wide a dialog with such fields is; on a phone it takes what there is. */
    static final String DIALOG_WIDTH = "36rem";

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final FormLayout layout = new FormLayout();

    Fields() {
        layout.setResponsiveSteps(new ResponsiveStep("0", 1));
    }

    FormLayout layout() {
        return layout;
    }

    TextField text(String name, String value, int longest) {
        var field = new TextField();
        field.setMaxLength(longest);
        field.setValue(value);
        return add(name, field);
    }

    TextArea longText(String name, String value, int longest) {
        var field = new TextArea();
        field.setMaxLength(longest);
        field.setValue(value);
        return add(name, field);
    }

    <T> Select<T> choice(String name, Collection<T> items, Function<T, String> label, @Nullable T value) {
        var field = new Select<T>();
        field.setItems(items);
        field.setItemLabelGenerator(label::apply);
        if (value != null) {
            field.setValue(value);
        }
        return add(name, field);
    }

    <T> ComboBox<T> search(String name, Function<T, String> label) {
        var field = new ComboBox<T>();
        field.setItemLabelGenerator(label::apply);
        field.setClearButtonVisible(true);
        return add(name, field);
    }

    <T> MultiSelectComboBox<T> several(String name, Function<T, String> label) {
        var field = new MultiSelectComboBox<T>();
        field.setAutoExpand(AutoExpandMode.VERTICAL);
        field.setItemLabelGenerator(label::apply);
        return add(name, field);
    }

    Checkbox flag(String name, boolean value) {
        var field = new Checkbox(say("directory.field." + name), value);
        layout.add(field);
        return field;
    }

    DatePicker day(String name, @Nullable LocalDate value) {
        var field = new DatePicker();
        field.setLocale(UI.getCurrent().getLocale());
        field.setValue(value);
        return add(name, field);
    }

    /** Does something whenever that field changes; nothing if there is no such field. */
    void onChange(String name, Runnable then) {
        if (byName.get(name) instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> then.run());
        }
    }

    void focus(String name) {
        if (byName.get(name) instanceof Focusable<?> field) {
            field.focus();
        }
    }

    /** Explains a field under its label. */
    static <C extends Component & HasHelper> C help(C field, String key) {
        field.setHelperText(say(key));
        return field;
    }

    /** Marks a field that must be filled in. */
    static <C extends Component & HasValue<?, ?>> C required(C field) {
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Says at each field what is wrong, and leads to the first. */
    void show(InvalidEntry refusal) {
        var faults = refusal.faults();
        Component first = null;
        for (var field : byName.entrySet()) {
            var fault = faults.get(field.getKey());
            mark(field.getValue(), fault == null ? "" : say(fault.messageKey(), fault.arguments()));
            first = first == null && fault != null ? field.getValue() : first;
        }
        if (first instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }

    private <C extends Component & HasLabel> C add(String name, C field) {
        field.setLabel(say("directory.field." + name));
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        byName.put(name, field);
        layout.add(field);
        return field;
    }
}
