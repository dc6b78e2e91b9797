package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDiagram;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/** The diagram of a case below the fold; it is only drawn once somebody wants to see it. */
final class DiagramBelow extends Details {

    DiagramBelow(Supplier<CaseDiagram> diagram) {
        setSummaryText(getTranslation("cases.view.task.where"));
        addClassNames("bw-below", "bw-no-print");
        setWidthFull();
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(new DiagramRoom(diagram.get()));
            }
        });
    }
}
