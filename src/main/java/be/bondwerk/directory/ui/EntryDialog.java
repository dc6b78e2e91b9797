package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.Entry;
import be.bondwerk.directory.InvalidEntry;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** Asks for everything about an entry, and points out others that could be the same. */
class EntryDialog<E extends Entry> extends Dialog {

    private final transient Room<E> room;
    private final transient Form<E> form;
    private final transient Consumer<String> saved;
    private final Div alike = new Div();

    EntryDialog(Room<E> room, E entry, Consumer<String> saved) {
        this.room = room;
        this.saved = saved;
        form = room.form(entry);
        setWidth(Fields.DIALOG_WIDTH);
        setHeaderTitle(entry.isNew() ? room.say("new") : say("directory.changeThis", entry.name()));
        alike.getElement().setAttribute("role", "status");
        form.fields().onChange("name", this::pointOut);
        form.fields().onChange("email", this::pointOut);
        form.fields().onChange("municipality", this::pointOut);
        form.fields().layout().addComponentAtIndex(1, alike);
        add(form.fields().layout());
        var save = new Button(say("directory.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("shared.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> form.fields().focus("name"));
    }

    private void pointOut() {
        var others = room.book().similar(form.entry().get());
        alike.removeAll();
        alike.setClassName("bw-explanation", !others.isEmpty());
        if (!others.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("bw-plain");
            others.forEach(other -> {
                var link = new Anchor(room.address(other), other.name());
                link.setTarget("_blank");
                list.add(new ListItem(link));
            });
            alike.add(new Span(say("directory.alike")), list);
        }
    }

    private void save() {
        try {
            var id = room.book().save(form.entry().get());
            close();
            Notices.done(say("directory.saved"));
            saved.accept(id);
        } catch (InvalidEntry refusal) {
            form.fields().show(refusal);
        } catch (Refusal refusal) {
            Notices.failed(say(refusal.messageKey(), refusal.arguments()));
        }
    }
}
