package be.bondwerk.directory.ui;

import be.bondwerk.directory.Entry;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Cards that list entries of another kind on the page of an entry. */
final class Cards {

    private Cards() {}

    /** Lists them, and offers to add one to that municipality if the reader may. */
    static <E extends Entry> Section of(Room<E> room, List<E> entries, String municipalityId) {
        var card = list(room, entries);
        if (room.book().mayKeep(municipalityId)) {
            card.action(new Button(
                    room.say("new"), click -> new EntryDialog<>(room, room.blank(municipalityId), id -> UI.getCurrent()
                                    .navigate("directory/" + room.tab() + "/" + id))
                            .open()));
        }
        return card;
    }

    /** Lists them. */
    static <E extends Entry> Section list(Room<E> room, List<E> entries) {
        var card = new Section(room.say("title"));
        if (entries.isEmpty()) {
            var none = new Paragraph(room.say("noneHere"));
            none.addClassName("bw-muted");
            return card.with(none);
        }
        var rows = new RowList(room.say("title"));
        rows.setRows(room.rows(entries));
        return card.with(rows);
    }
}
