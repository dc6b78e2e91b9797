package be.bondwerk.messages.ui;

import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.ui.CasePanel;
import be.bondwerk.messages.TellDesk;
import be.bondwerk.messages.TellQuery;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** Says on the page of a case that somebody has still to be told something. */
@org.springframework.stereotype.Component
class MessagesPanel implements CasePanel {
    private static final int BEFORE_FAMILIES = 5;

    private final TellDesk desk;

    MessagesPanel(TellDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concerns(CaseFacts facts) {
        return desk.counts(facts.number()).toTell() > 0;
    }

    @Override
    public int order() {
        return BEFORE_FAMILIES;
    }

    @Override
    public Component show(CaseFacts facts) {
        var ui = UI.getCurrent();
        var counts = desk.counts(facts.number());
        var link = new RouterLink(ui.getTranslation("messages.panel.link"), TellView.class);
        link.setQueryParameters(TellAddress.of(
                new TellQuery(TellQuery.ALL.state(), null, facts.number().text(), null, TellQuery.ALL.size())));
        return new Section(
                ui.getTranslation("messages.panel.title"),
                new Paragraph(ui.getTranslation("messages.panel.count", counts.toTell())),
                link);
    }
}
