package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks when a task should be looked at again. */
final class FollowUpDialog extends Dialog {

    FollowUpDialog(TaskAtHand task, TaskActions actions) {
        setHeaderTitle(getTranslation("cases.view.remind.title"));
        setWidth("min(30rem, 100%)");
        var date = new DatePicker(getTranslation("cases.view.remind.date"));
        date.setLocale(getLocale());
        date.setWidthFull();
        if (task.followUp() != null) {
            date.setValue(task.followUp().atZone(BusinessClock.BRUSSELS).toLocalDate());
        }
        add(new Paragraph(task.name()), date);
        var save =
                new Button(getTranslation("cases.view.remind.confirm"), click -> save(task, actions, date.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("cases.view.cancel"), click -> close()),
                        new Button(getTranslation("cases.view.remind.clear"), click -> save(task, actions, null)),
                        save);
    }

    private void save(TaskAtHand task, TaskActions actions, @Nullable LocalDate date) {
        close();
        actions.act(task, () -> actions.desk().followUp(task.id(), date), "cases.view.remind.done");
    }
}
