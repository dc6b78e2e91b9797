package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseFacts;
import com.vaadin.flow.component.Component;

/** What a family adds to the page of its cases, above the story; a bean of the family, used by every reader. */
public interface CasePanel {

    /** Whether this panel has something to say about that case. */
    boolean concerns(CaseFacts facts);

    /** Where it stands among the panels; small numbers come first. */
    int order();

    /** Draws the panel in the reader's language; may refuse, then it is left out. */
    Component show(CaseFacts facts);
}
