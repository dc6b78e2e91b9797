package be.bondwerk.administration.ui;

import be.bondwerk.administration.HeldRole;
import be.bondwerk.security.Grant;
import be.bondwerk.shared.ui.Confirm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The roles somebody holds, each with a way to end it. */
class HeldRoles extends Div {

    private final transient Consumer<HeldRole> end;

    HeldRoles(List<HeldRole> roles, Consumer<HeldRole> end) {
        this.end = end;
        if (roles.isEmpty()) {
            add(new Paragraph(getTranslation("administration.roles.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("bw-rows");
        list.getElement().setAttribute("aria-label", getTranslation("administration.roles.title"));
        roles.forEach(role -> list.add(item(role)));
        add(list);
    }

    private ListItem item(HeldRole held) {
        var what = getTranslation(held.grant().role().text().key()) + " – " + held.place();
        var about = new Div();
        about.addClassName("bw-row-about");
        facts(held).forEach(fact -> about.add(new Span(fact)));
        var words = new Div(new Span(what), about);
        words.addClassName("bw-row-words");
        var item = new ListItem(words, endButton(held, what));
        item.addClassNames("bw-row", "bw-row--plain");
        return item;
    }

    private Component endButton(HeldRole held, String what) {
        var button = new Button(
                getTranslation("administration.roles.end"),
                click -> Confirm.ask(
                        getTranslation("administration.roles.end"),
                        getTranslation("administration.roles.endQuestion", what),
                        getTranslation("administration.roles.end"),
                        () -> end.accept(held)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("administration.roles.endThis", what));
        return button;
    }

    private List<String> facts(HeldRole held) {
        var facts = new ArrayList<String>();
        Grant grant = held.grant();
        if (grant.deputy()) {
            facts.add(getTranslation("administration.roles.deputy"));
        }
        if (grant.from() != null) {
            facts.add(getTranslation("administration.roles.since", day(grant.from())));
        }
        if (grant.until() != null) {
            facts.add(getTranslation("administration.roles.till", day(grant.until())));
        }
        if (!held.inForce()) {
            facts.add(getTranslation("administration.roles.notToday"));
        }
        return facts;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
