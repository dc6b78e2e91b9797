package be.bondwerk.shell;

import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.ErrorPanel;
import be.bondwerk.shared.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A refusal that a screen did not explain itself. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusalPage extends Page implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        var refusal = error.getException();
        add(ErrorPanel.of(refusal).way(new HomeLink()));
        if (refusal instanceof AlreadyDone) {
            return HttpServletResponse.SC_CONFLICT;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND;
    }
}
