package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;

/** Links to the other cases of the same area. */
@org.springframework.stereotype.Component
class RelatedCases implements CasePanel {
    private static final int AFTER_THE_FAMILIES = 100;

    private final CaseDesk desk;

    RelatedCases(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concerns(CaseFacts facts) {
        return facts.areaId() != null;
    }

    @Override
    public int order() {
        return AFTER_THE_FAMILIES;
    }

    @Override
    public Component show(CaseFacts facts) {
        var related = desk.related(facts.number());
        var title = I18NProvider.translate("cases.view.related");
        if (related.isEmpty()) {
            return new Section(title, new Paragraph(I18NProvider.translate("cases.view.related.none")));
        }
        var list = new UnorderedList();
        list.addClassName("bw-related");
        related.forEach(
                other -> list.add(new ListItem(CaseLinks.number(other.number()), new Span(" " + other.title()))));
        return new Section(title, list);
    }
}
