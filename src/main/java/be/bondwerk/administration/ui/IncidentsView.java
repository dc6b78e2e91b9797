package be.bondwerk.administration.ui;

import be.bondwerk.administration.FailedStep;
import be.bondwerk.administration.FailureDesk;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Shows the steps that failed and lets them be tried again. */
@Route("admin/incidents")
@RolesAllowed("ADMIN")
@Menu(order = 92, title = "administration.incidents.title", icon = "warning")
class IncidentsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final FailureDesk desk;
    private final transient Clock clock;

    IncidentsView(FailureDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.incidents.title");
    }

    private void fill() {
        removeAll();
        show(() -> {
            add(new PageHeader(getTranslation("administration.incidents.title"))
                    .subtitle(getTranslation("administration.incidents.about")));
            var failed = desk.open(getLocale());
            if (failed.isEmpty()) {
                add(new EmptyState(
                        Symbol.DONE,
                        getTranslation("administration.incidents.none"),
                        getTranslation("administration.incidents.noneHelp")));
            }
            failed.forEach(step -> add(card(step)));
        });
    }

    private Component card(FailedStep step) {
        var facts = new Facts()
                .fact(getTranslation("administration.incidents.case"), step.number())
                .fact(getTranslation("administration.incidents.process"), step.process())
                .fact(
                        getTranslation("administration.incidents.since"),
                        Times.forReader(clock).agoText(step.since()))
                .fact(getTranslation("administration.incidents.reference"), step.reference());
        var message = new Details(getTranslation("administration.incidents.message"), new Paragraph(step.message()));
        var retry = new Button(getTranslation("administration.incidents.retry"), click -> retry(step));
        retry.setAriaLabel(getTranslation("administration.incidents.retryThis", step.step(), step.number()));
        return new Section(step.step(), facts, message).action(retry);
    }

    private void retry(FailedStep step) {
        if (attempt(() -> desk.retry(step.reference()))) {
            Notices.done(getTranslation("administration.incidents.retried"));
        }
        fill();
    }
}
