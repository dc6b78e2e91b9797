package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.forms.ui.FormCanvas;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** The form that starts a case; a draft of it is kept until it is handed in. */
@Route("start/:processKey")
@PermitAll
class StartFormView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final CaseDesk desk;
    private final TaskDesk tasks;
    private final ProcessTexts texts;
    private final BusinessClock clock;
    private String processKey = "";

    StartFormView(CaseDesk desk, TaskDesk tasks, ProcessTexts texts, BusinessClock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        processKey = event.getRouteParameters().get("processKey").orElse("");
        removeAll();
        show(() -> {
            var form = desk.openStart(processKey, getLocale());
            add(
                    new PageHeader(title())
                            .above(new RouterLink(getTranslation("cases.view.start.back"), StartView.class)),
                    new Explanation(texts.documentation(processKey, processKey, getLocale())),
                    new SilentHeading(getTranslation("cases.view.fill.form")),
                    new FillIn(
                            form,
                            new FormCanvas(),
                            getTranslation("cases.view.start.submit"),
                            clock,
                            json -> desk.saveStartDraft(processKey, json),
                            this::start));
        });
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(title());
    }

    private String title() {
        return getTranslation("cases.view.start.open", texts.name(processKey, processKey, getLocale()));
    }

    private void start(String json) {
        var started = desk.start(processKey, json, getLocale());
        Notices.done(getTranslation("cases.view.started", started.text()));
        TaskLinks.go(tasks.next(started), "");
    }
}
