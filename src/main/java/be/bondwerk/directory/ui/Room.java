package be.bondwerk.directory.ui;

import be.bondwerk.directory.Book;
import be.bondwerk.directory.Entry;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** How one kind of entries is listed, shown and filled in; its texts start with {@code directory.<tab>}. */
abstract class Room<E extends Entry> {

    private final String tab;
    private final Symbol symbol;
    private final Book<E> book;
    private final Names names;

    Room(String tab, Symbol symbol, Book<E> book, Names names) {
        this.tab = tab;
        this.symbol = symbol;
        this.book = book;
        this.names = names;
    }

    final String tab() {
        return tab;
    }

    final Symbol symbol() {
        return symbol;
    }

    final Book<E> book() {
        return book;
    }

    final Names names() {
        return names;
    }

    final String say(String key, Object... arguments) {
        return Names.say("directory." + tab + "." + key, arguments);
    }

    final String address(E entry) {
        return "directory/" + tab + "/" + entry.id();
    }

    /** Whether the reader may be shown anything of this kind. */
    boolean isOpen() {
        return true;
    }

    /** Whether the reader may add anything of this kind. */
    boolean mayAdd() {
        return names.municipalities().stream().anyMatch(municipality -> book.mayKeep(municipality.id()));
    }

    /** Gets what the rows of these entries need, in few statements. */
    void prepare(List<E> entries) {}

    /** What a row says in its second line. */
    abstract List<String> about(E entry);

    /** What a row and the page show as badges. */
    List<Component> badges(E entry) {
        return List.of();
    }

    /** What the page says. */
    abstract Facts facts(E entry);

    /** Further cards of the page. */
    List<Component> cards(E entry, Runnable again) {
        return List.of();
    }

    /** What can be done on the page besides changing and ending. */
    List<Component> tools(E entry) {
        return List.of();
    }

    /** One that is not there yet; {@code municipalityId} may be empty. */
    abstract E blank(String municipalityId);

    abstract Form<E> form(E entry);

    final List<ClickableRow> rows(List<E> entries) {
        prepare(entries);
        return entries.stream().map(this::row).toList();
    }

    private ClickableRow row(E entry) {
        var row = new ClickableRow(address(entry), entry.name())
                .about(about(entry).toArray(String[]::new));
        return row.fact(allBadges(entry).toArray(Component[]::new));
    }

    final List<Component> allBadges(E entry) {
        var badges = new ArrayList<>(badges(entry));
        var endedOn = entry.endedOn();
        if (endedOn != null) {
            badges.add(new StatusBadge(Status.BLOCKED, Names.say("directory.endedOn", day(endedOn))));
        }
        return badges;
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    /** A fact that is left out as long as nobody filled it in. */
    static void fact(Facts facts, String field, String value) {
        if (!value.isEmpty()) {
            facts.fact(Names.say("directory.field." + field), value);
        }
    }
}
