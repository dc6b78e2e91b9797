package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.Search;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Narrows a list of the directory down: words, municipality, and whether it is about what ended. */
class Filters extends Div {

    private static final int TYPING_PAUSE_MS = 400;

    Filters(List<Municipality> municipalities, Search search, Consumer<Search> ask) {
        addClassNames("bw-toolbar", "bw-filters", "bw-no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", say("directory.search"));
        add(text(search, ask));
        if (municipalities.size() > 1) {
            add(municipality(municipalities, search, ask));
        }
        add(state(search, ask));
    }

    private static TextField text(Search search, Consumer<Search> ask) {
        var text = new TextField(say("directory.search"));
        text.setPlaceholder(say("directory.searchHint"));
        text.setPrefixComponent(Symbol.SEARCH.draw());
        text.setClearButtonVisible(true);
        text.addClassName("bw-filters-search");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.setValue(search.text());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(
                        new Search(change.getValue(), search.municipalityId(), null, search.ended(), 0, Search.PAGE));
            }
        });
        return text;
    }

    private static Select<Municipality> municipality(
            List<Municipality> municipalities, Search search, Consumer<Search> ask) {
        var choice = new Select<Municipality>();
        choice.setLabel(say("directory.field.municipality"));
        choice.setItems(municipalities);
        choice.setItemLabelGenerator(one -> one == null ? say("directory.allMunicipalities") : one.name());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(say("directory.allMunicipalities"));
        municipalities.stream()
                .filter(one -> one.id().equals(search.municipalityId()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue();
            ask.accept(new Search(
                    search.text(), chosen == null ? null : chosen.id(), null, search.ended(), 0, Search.PAGE));
        });
        return choice;
    }

    private static Select<Boolean> state(Search search, Consumer<Search> ask) {
        var choice = new Select<Boolean>();
        choice.setLabel(say("directory.state"));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(ended -> say(ended ? "directory.state.ended" : "directory.state.current"));
        choice.setValue(search.ended());
        choice.addValueChangeListener(change -> ask.accept(
                new Search(search.text(), search.municipalityId(), null, change.getValue(), 0, Search.PAGE)));
        return choice;
    }
}
