package be.bondwerk.administration.ui;

import be.bondwerk.security.MailChoice;
import be.bondwerk.security.TaskMail;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Objects;
import java.util.function.Consumer;

/** Lets everybody choose where and when Bondwerk writes to them about their tasks. */
final class TaskMailSection {
    private TaskMailSection() {}

    static Component card(MailChoice chosen, Consumer<MailChoice> save) {
        var email = new EmailField(say("administration.mail.address"));
        email.setHelperText(say("administration.mail.ownHelp"));
        email.getElement().setAttribute("autocomplete", "email");
        email.setValue(Objects.requireNonNullElse(chosen.email(), ""));
        var when = when(chosen.taskMail());
        var fields = new FormLayout(email, when);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1));
        fields.addClassName("bw-narrow");
        var button = new Button(
                say("administration.mail.save"),
                click -> save.accept(new MailChoice(email.getValue(), when.getValue())));
        return new Section(
                say("administration.mail.title"), new Paragraph(say("administration.mail.about")), fields, button);
    }

    private static RadioButtonGroup<TaskMail> when(TaskMail chosen) {
        var when = new RadioButtonGroup<TaskMail>();
        when.setLabel(say("administration.mail.when"));
        when.setItems(TaskMail.values());
        when.setItemLabelGenerator(choice -> say(choice.text().key()));
        when.setValue(chosen);
        when.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return when;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
