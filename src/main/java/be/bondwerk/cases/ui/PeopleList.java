package be.bondwerk.cases.ui;

import be.bondwerk.security.Holder;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** People of a case with what they are in it. */
final class PeopleList extends UnorderedList {

    PeopleList(List<Holder> holders) {
        addClassName("bw-plain");
        var roles = holders.stream()
                .collect(Collectors.groupingBy(
                        holder -> holder.person().displayName(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::role, Collectors.joining(", "))));
        roles.forEach((name, held) -> add(person(name, held)));
    }

    /** The people, or a sentence that says that there are none. */
    static Component orNobody(List<Holder> holders) {
        return holders.isEmpty()
                ? new Paragraph(UI.getCurrent().getTranslation("cases.view.people.none"))
                : new PeopleList(holders);
    }

    private String role(Holder holder) {
        var role = getTranslation("security.role." + holder.role());
        return holder.deputy() ? role + " (" + getTranslation("cases.view.people.deputy") + ")" : role;
    }

    private static ListItem person(String name, String held) {
        var roles = new Div(held);
        roles.addClassName("bw-muted");
        return new ListItem(new Span(name), roles);
    }
}
