package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.shared.ui.MenuGate;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Offers the catalogue of what can be started to who may start something. */
@SpringComponent
class StartGate implements MenuGate {
    private final CaseDesk desk;

    StartGate(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return CaseLinks.START;
    }

    @Override
    public boolean isOpen() {
        return !desk.startable().isEmpty();
    }
}
