package be.bondwerk.cases.ui;

import be.bondwerk.security.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Gives a task to a colleague who may do it. */
final class AssignDialog extends Dialog {
    private final ComboBox<Person> colleague = new ComboBox<>(getTranslation("cases.view.assign.who"));

    AssignDialog(TaskAtHand task, TaskActions actions) {
        setHeaderTitle(getTranslation("cases.view.assign.title"));
        setWidth("min(30rem, 100%)");
        colleague.setItemLabelGenerator(Person::displayName);
        colleague.setItems(
                query -> actions.desk().colleagues(task.id(), query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        colleague.setHelperText(getTranslation("cases.view.assign.hint"));
        colleague.setWidthFull();
        colleague.setAutofocus(true);
        add(new Paragraph(task.name()), colleague);
        var give = new Button(getTranslation("cases.view.assign.confirm"), click -> give(task, actions));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cases.view.cancel"), click -> close()), give);
    }

    private void give(TaskAtHand task, TaskActions actions) {
        var chosen = colleague.getValue();
        if (chosen == null) {
            colleague.setInvalid(true);
            colleague.setErrorMessage(getTranslation("cases.view.assign.missing"));
            colleague.focus();
            return;
        }
        close();
        actions.act(
                task,
                () -> actions.desk().assign(task.id(), chosen.username()),
                "cases.view.assigned",
                chosen.displayName());
    }
}
