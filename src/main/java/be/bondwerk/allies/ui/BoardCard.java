package be.bondwerk.allies.ui;

import be.bondwerk.allies.BoardSheet;
import be.bondwerk.allies.ui.BoardAnswers.Place;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Somebody on the board: who it is, what the table proposed, and where the card can go. */
final class BoardCard extends ListItem {
    private final String candidate;
    private final Div moves = new Div();

    BoardCard(BoardSheet.Person person, Place place, BiConsumer<String, Place> move, Consumer<String> earlier) {
        candidate = person.id();
        addClassName("bw-board-card");
        add(words(person), moves);
        moves.addClassName("bw-board-moves");
        for (var to : Place.values()) {
            if (to != place) {
                moves.add(button(person, "move." + to, symbol(to), () -> move.accept(candidate, to)));
            }
        }
        if (place == Place.RESERVE) {
            moves.add(button(person, "move.earlier", Symbol.FORWARD, () -> earlier.accept(candidate)));
        }
        DragSource.create(this);
    }

    String candidate() {
        return candidate;
    }

    void focus() {
        ((Button) moves.getComponentAt(0)).focus();
    }

    private static Div words(BoardSheet.Person person) {
        var name = new Span(person.name());
        name.addClassName("bw-board-name");
        var words = new Div(name);
        words.addClassName("bw-board-words");
        if (!person.function().isEmpty()) {
            words.add(new Span(person.function()));
        }
        var verdict = new Span(BoardWords.verdict(person.verdict()));
        verdict.addClassName("bw-board-verdict");
        words.add(verdict);
        return words;
    }

    private static Button button(BoardSheet.Person person, String key, Symbol symbol, Runnable action) {
        var button = new Button(BoardWords.say(key), symbol.draw(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(BoardWords.say(key + ".label", person.name()));
        return button;
    }

    private static Symbol symbol(Place to) {
        return switch (to) {
            case CANDIDATE -> Symbol.UNDO;
            case SEAT -> Symbol.PERSON;
            case RESERVE -> Symbol.LIST;
        };
    }
}
