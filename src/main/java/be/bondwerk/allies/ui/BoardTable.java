package be.bondwerk.allies.ui;

import be.bondwerk.allies.BoardSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The board once more as a table. */
final class BoardTable extends Details {
    private final NativeTable table = new NativeTable();

    BoardTable() {
        setSummaryText(BoardWords.say("table"));
        addClassName("bw-board-table");
        add(table);
    }

    void show(BoardSheet sheet, BoardAnswers answers) {
        table.getHead().removeAll();
        table.getBody().removeAll();
        var head = new NativeTableRow();
        for (var column : new String[] {"name", "verdict", "place"}) {
            var cell = new NativeTableHeaderCell(BoardWords.say("table." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        sheet.people().forEach(person -> {
            var place = answers.place(person.id());
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(person.name()),
                            new NativeTableCell(BoardWords.verdict(person.verdict())),
                            new NativeTableCell(BoardWords.say("place." + place))));
        });
    }
}
