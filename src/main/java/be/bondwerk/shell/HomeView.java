package be.bondwerk.shell;

import be.bondwerk.cases.ui.DiagramCanvas;
import be.bondwerk.forms.ui.FormCanvas;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;

@Route("")
class HomeView extends VerticalLayout {
    HomeView() {
        add(new FormCanvas(), new DiagramCanvas(""));
    }
}
