package be.bondwerk.shell;

import be.bondwerk.shared.ui.ErrorPanel;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Something broke, or the database is away. It stands alone, since the frame may be what broke; while the database is
 * away it looks every few seconds whether it is back.
 */
@AnonymousAllowed
class FailurePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var failure = Failure.of(error.getException());
        failure.log();
        var again = new Button(
                getTranslation("shell.again"), click -> event.getUI().getPage().reload());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("bw-alone");
        add(new ErrorPanel(Symbol.WARNING, getTranslation(failure.title()), getTranslation(failure.explanation()))
                .reference(failure.reference())
                .way(again));
        if (failure.databaseIsAway()) {
            getElement().executeJs(Failure.RETURN_WHEN_WELL);
        }
        return failure.databaseIsAway()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure") + " – Bondwerk";
    }
}
