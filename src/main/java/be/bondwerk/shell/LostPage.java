package be.bondwerk.shell;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.ErrorPanel;
import be.bondwerk.shared.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing at this address, or nothing for this person: both read alike. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class LostPage extends Page implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        add(ErrorPanel.of(new NotFound()).way(new HomeLink()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.error.refused") + " – Bondwerk";
    }
}
