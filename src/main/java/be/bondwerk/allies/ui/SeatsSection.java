package be.bondwerk.allies.ui;

import be.bondwerk.allies.RoundSheet;
import be.bondwerk.allies.SeatView;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The seats for citizens: who was invited to sit, who signed, who is asked next. */
final class SeatsSection extends Composite<Section> {
    private final RoundSheet sheet;

    SeatsSection(RoundSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    protected Section initContent() {
        var section = new Section(AllySpeech.say("seats"));
        if (sheet.seats().isEmpty()) {
            section.with(new Paragraph(AllySpeech.say("seats.empty", sheet.seatsToFill())));
        } else {
            var list = new OrderedList();
            list.addClassName("bw-seats");
            sheet.seats().stream().map(SeatsSection::line).forEach(list::add);
            section.with(list);
        }
        if (!sheet.reserve().isEmpty()) {
            var reserve = new OrderedList();
            sheet.reserve().forEach(name -> reserve.add(new ListItem(name)));
            section.with(new H3(AllySpeech.say("seats.reserve")), reserve);
        }
        return section;
    }

    private static ListItem line(SeatView seat) {
        var item = new ListItem();
        var candidate = seat.candidateId();
        var name = seat.name();
        if (candidate != null && name != null) {
            item.add(new Anchor(AllyAddresses.candidate(candidate), name), new Span(" "));
        }
        item.add(AllySpeech.state(seat.state()));
        return item;
    }
}
