package be.bondwerk.administration.ui;

import be.bondwerk.security.MailChoice;
import be.bondwerk.security.TaskMail;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Objects;
import java.util.function.Consumer;

/** Lets everybody choose where and when Bondwerk writes to them about their tasks. */
class TaskMailSection extends Composite<Div> {

    TaskMailSection(MailChoice chosen, Consumer<MailChoice> save) {
        var email = new EmailField(getTranslation("administration.mail.address"));
        email.setHelperText(getTranslation("administration.mail.ownHelp"));
        email.getElement().setAttribute("autocomplete", "email");
        email.setValue(Objects.requireNonNullElse(chosen.email(), ""));
        var when = new RadioButtonGroup<TaskMail>();
        when.setLabel(getTranslation("administration.mail.when"));
        when.setItems(TaskMail.values());
        when.setItemLabelGenerator(choice -> getTranslation(choice.text().key()));
        when.setValue(chosen.taskMail());
        when.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var fields = new FormLayout(email, when);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1));
        fields.addClassName("bw-narrow");
        var button = new Button(
                getTranslation("administration.mail.save"),
                click -> save.accept(new MailChoice(email.getValue(), when.getValue())));
        getContent()
                .add(new Section(
                        getTranslation("administration.mail.title"),
                        new Paragraph(getTranslation("administration.mail.about")),
                        fields,
                        button));
    }
}
