package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.DueFilter;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.Sort;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Narrows the inbox down: words, process, area, person, due; and its order. */
final class InboxFilters extends Div {
    private static final int TYPING_PAUSE_MS = 400;
    private static final String OPEN = "bw-filters--open";

    private final TextField text = new TextField();
    private final Select<Choice> process = new Select<>();
    private final ComboBox<Choice> area = new ComboBox<>();
    private final ComboBox<Choice> person = new ComboBox<>();
    private final Select<DueFilter> due = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final Button clear = new Button();
    private final InboxChoices choices;
    private final Consumer<InboxQuery> ask;
    private InboxQuery query = InboxQuery.ALL;

    /** Offers the filters; {@code ask} gets each question that the reader puts together with them. */
    InboxFilters(InboxChoices choices, Consumer<InboxQuery> ask) {
        this.choices = choices;
        this.ask = ask;
        addClassNames("bw-toolbar", "bw-filters", "bw-no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("inbox.view.filters"));
        search();
        choose();
        clear.setText(getTranslation("inbox.view.clear"));
        clear.addClickListener(click -> ask.accept(InboxQuery.ALL.whose(query.whose())));
        add(text, toggle());
        Stream.<Component>of(process, area, person, due, sort).forEach(choice -> {
            choice.getElement().getClassList().add("bw-filters-choice");
            add(choice);
        });
        add(clear);
    }

    /** Whether anything is narrowed down. */
    static boolean narrowed(InboxQuery query) {
        var plain = InboxQuery.ALL.whose(query.whose()).sort(query.sort());
        return !Addresses.sized(query, plain.size()).equals(plain);
    }

    /** Shows what the address asks for. */
    void show(InboxQuery shown) {
        query = shown;
        text.setValue(shown.text());
        process.setValue(choices.process(shown.processKey()));
        area.setValue(choices.area(shown.areaId()));
        person.setValue(choices.person(shown.person()));
        due.setValue(shown.due());
        sort.setValue(shown.sort());
        clear.setVisible(narrowed(shown));
    }

    private Button toggle() {
        var toggle = new Button(getTranslation("inbox.view.filters"), Symbol.FILTER.draw());
        toggle.addClassName("bw-filters-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            var open = !hasClassName(OPEN);
            setClassName(OPEN, open);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return toggle;
    }

    private void search() {
        text.setLabel(getTranslation("inbox.view.search"));
        text.setPlaceholder(getTranslation("inbox.view.search.hint"));
        text.setPrefixComponent(Symbol.SEARCH.draw());
        text.setClearButtonVisible(true);
        text.addClassName("bw-filters-search");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.addValueChangeListener(change -> asked(change.isFromClient()));
    }

    private void choose() {
        var any = getTranslation("inbox.view.any");
        process.setLabel(getTranslation("inbox.view.process"));
        process.setEmptySelectionAllowed(true);
        process.setEmptySelectionCaption(any);
        process.setItems(choices.processes());
        process.setItemLabelGenerator(choice -> label(choice, any));
        process.addValueChangeListener(change -> asked(change.isFromClient()));
        combo(area, "inbox.view.area", any);
        area.setItems(choices.areas());
        combo(person, "inbox.view.person", any);
        person.setItems(found -> choices.people(found.getFilter().orElse("")).stream()
                .skip(found.getOffset())
                .limit(found.getLimit()));
        due.setLabel(getTranslation("inbox.view.due"));
        due.setEmptySelectionAllowed(true);
        due.setEmptySelectionCaption(any);
        due.setItems(DueFilter.values());
        due.setItemLabelGenerator(value -> value == null ? any : getTranslation("inbox.view.due." + value));
        due.addValueChangeListener(change -> asked(change.isFromClient()));
        sort.setLabel(getTranslation("inbox.view.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(value -> getTranslation("inbox.view.sort." + value));
        sort.addValueChangeListener(change -> asked(change.isFromClient()));
    }

    private void combo(ComboBox<Choice> box, String key, String any) {
        box.setLabel(getTranslation(key));
        box.setPlaceholder(any);
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(Choice::label);
        box.addValueChangeListener(change -> asked(change.isFromClient()));
    }

    private void asked(boolean byReader) {
        if (byReader) {
            ask.accept(new InboxQuery(
                    query.whose(),
                    id(process.getValue()),
                    id(area.getValue()),
                    id(person.getValue()),
                    due.getValue(),
                    text.getValue(),
                    sort.getValue(),
                    null,
                    InboxQuery.ALL.size()));
        }
    }

    private static String label(@Nullable Choice choice, String otherwise) {
        return choice == null ? otherwise : choice.label();
    }

    private static @Nullable String id(@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }
}
