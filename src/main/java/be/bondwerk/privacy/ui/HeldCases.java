package be.bondwerk.privacy.ui;

import be.bondwerk.privacy.LegalHold;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The cases that are held, with why and since when. */
final class HeldCases extends Composite<Div> {

    HeldCases(List<LegalHold> holds, Times times) {
        var section = new Section(getTranslation("privacy.holds"));
        if (holds.isEmpty()) {
            section.with(new Paragraph(getTranslation("privacy.holds.none")));
        } else {
            var rows = new RowList(getTranslation("privacy.holds"));
            holds.forEach(hold -> rows.row(new ClickableRow(
                            KeepingView.address(hold.number()), hold.number().text())
                    .about(hold.reason(), hold.placedBy() + ", " + times.moment(hold.placedAt()))));
            section.with(rows);
        }
        getContent().add(section);
    }
}
