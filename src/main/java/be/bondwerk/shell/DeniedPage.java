package be.bondwerk.shell;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.ErrorPanel;
import be.bondwerk.shared.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A service refused to show this; reads like {@link LostPage}, so that nobody learns what there is. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedPage extends Page implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        add(ErrorPanel.of(new NotFound()).way(new HomeLink()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
