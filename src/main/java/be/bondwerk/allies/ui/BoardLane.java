package be.bondwerk.allies.ui;

import be.bondwerk.allies.BoardSheet;
import be.bondwerk.allies.ui.BoardAnswers.Place;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One place of the board with the people who lie there; a card dropped on it stays. */
final class BoardLane extends Composite<Section> {
    private final Place place;
    private final BiConsumer<String, Place> move;
    private final Consumer<String> earlier;
    private final H3 heading = new H3();
    private final Span count = new Span();
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private Map<String, BoardCard> cards = Map.of();

    BoardLane(Place place, BiConsumer<String, Place> move, Consumer<String> earlier) {
        this.place = place;
        this.move = move;
        this.earlier = earlier;
        heading.setText(BoardWords.say("lane." + place));
        heading.setId("board-lane-" + place);
        empty.setText(BoardWords.say("lane." + place + ".empty"));
        empty.addClassName("bw-board-empty");
        count.addClassName("bw-board-count");
        list.addClassName("bw-board-cards");
        var head = new Div(heading, count);
        head.addClassName("bw-board-lane-head");
        getContent()
                .addClassNames("bw-board-lane", "bw-board-lane--" + place.name().toLowerCase(Locale.ROOT));
        getContent().setAriaLabelledBy(heading.getId().orElseThrow());
        getContent().add(head, list, empty);
        acceptCards();
    }

    void show(BoardSheet sheet, BoardAnswers answers) {
        var fresh = new LinkedHashMap<String, BoardCard>();
        people(sheet, answers).forEach(person -> fresh.put(person.id(), new BoardCard(person, place, move, earlier)));
        cards = fresh;
        list.removeAll();
        cards.values().forEach(list::add);
        list.setVisible(!cards.isEmpty());
        empty.setVisible(cards.isEmpty());
        count.setText(
                place == Place.SEAT
                        ? BoardWords.say("lane.SEAT.count", cards.size(), sheet.citizenSeats())
                        : String.valueOf(cards.size()));
    }

    /** Moves the keyboard to the card that was just moved here. */
    void focus(String candidate) {
        var card = cards.get(candidate);
        if (card != null) {
            card.focus();
        }
    }

    private List<BoardSheet.Person> people(BoardSheet sheet, BoardAnswers answers) {
        if (place == Place.RESERVE) {
            return answers.reserve().stream()
                    .flatMap(id ->
                            sheet.people().stream().filter(person -> person.id().equals(id)))
                    .toList();
        }
        return sheet.people().stream()
                .filter(person -> answers.place(person.id()) == place)
                .toList();
    }

    private void acceptCards() {
        var target = DropTarget.create(getContent());
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(dropped -> dropped.getDragSourceComponent()
                .filter(BoardCard.class::isInstance)
                .map(BoardCard.class::cast)
                .ifPresent(card -> move.accept(card.candidate(), place)));
    }
}
