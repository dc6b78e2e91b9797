package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The catalogue of what the reader may start, each with its picture and what it is for. */
@Route(CaseLinks.START)
@Menu(order = 30, title = "cases.view.start.menu", icon = "start")
@PermitAll
class StartView extends Page implements HasDynamicTitle {

    StartView(CaseDesk desk, ProcessLibrary library, ProcessTexts texts) {
        show(() -> {
            var header = new PageHeader(getTranslation("cases.view.start.title"));
            add(header);
            var startable = desk.startable();
            if (startable.isEmpty()) {
                add(new EmptyState(
                                Symbol.START,
                                getTranslation("cases.view.start.none"),
                                getTranslation("cases.view.start.none.text"))
                        .firstStep(CaseLinks.button(CaseLinks.INBOX, getTranslation("cases.view.toInbox"))));
                return;
            }
            header.subtitle(getTranslation("cases.view.start.lead"));
            var catalogue = new UnorderedList();
            catalogue.addClassName("bw-catalogue");
            catalogue.getElement().setAttribute("aria-label", getTranslation("cases.view.start.list"));
            startable.forEach(model -> catalogue.add(new ProcessCard(
                    model.key(),
                    texts.name(model.key(), model.key(), getLocale()),
                    texts.documentation(model.key(), model.key(), getLocale()),
                    library.diagram(model.definitionId(), getLocale()))));
            add(catalogue);
        });
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(getTranslation("cases.view.start.title"));
    }
}
