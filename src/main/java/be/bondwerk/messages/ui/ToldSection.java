package be.bondwerk.messages.ui;

import be.bondwerk.messages.Channel;
import be.bondwerk.messages.Telling;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;

/** Notes how somebody was told. */
class ToldSection extends Composite<Div> {
    private static final int LONGEST_REMARK = 500;

    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final TextField remark = new TextField(getTranslation("messages.tell.remark"));

    /** What happens with what was noted. */
    interface Told {
        /** Somebody was told in this way; the remark may be empty. */
        void note(Channel channel, String remark);
    }

    ToldSection(Telling telling, Told told) {
        channel.setLabel(getTranslation("messages.tell.howLabel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(way -> getTranslation(way.text().key()));
        channel.setValue(telling.phone() == null ? Channel.LETTER : Channel.PHONE);
        channel.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        remark.setHelperText(getTranslation("messages.tell.remarkHelp"));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setWidthFull();
        var button = new Button(getTranslation("messages.tell.told"));
        button.addClickListener(click -> {
            told.note(channel.getValue(), remark.getValue());
            button.setEnabled(true); // it was switched off so that nobody clicks twice
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        var answer = new Paragraph(getTranslation("messages.tell.answer"));
        answer.addClassNames("bw-muted", "bw-part");
        getContent().add(new Section(getTranslation("messages.tell.note"), channel, remark, answer, button));
    }
}
