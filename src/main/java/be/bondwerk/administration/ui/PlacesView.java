package be.bondwerk.administration.ui;

import be.bondwerk.administration.PlaceDesk;
import be.bondwerk.directory.Municipality;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** Keeps the names of the zone, its municipalities and their areas. */
@Route("admin/places")
@RolesAllowed("ADMIN")
@Menu(order = 91, title = "administration.places.title", icon = "area")
class PlacesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final PlaceDesk desk;

    PlacesView(PlaceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.places.title");
    }

    private void fill() {
        removeAll();
        show(() -> {
            var zone = desk.zone();
            add(new PageHeader(getTranslation("administration.places.title"))
                    .subtitle(zone.name())
                    .tools(rename(zone.name(), name -> desk.rename(zone, name)))
                    .action(ask("administration.places.newMunicipality", "", desk::openMunicipality)));
            var municipalities = desk.municipalities();
            if (municipalities.isEmpty()) {
                add(new EmptyState(
                        Symbol.AREA,
                        getTranslation("administration.places.none"),
                        getTranslation("administration.places.noneHelp")));
            }
            municipalities.forEach(municipality -> add(section(municipality)));
        });
    }

    private Component section(Municipality municipality) {
        var section = new Section(municipality.name())
                .action(rename(municipality.name(), name -> desk.rename(municipality, name)));
        var areas = desk.areas(municipality);
        if (areas.isEmpty()) {
            section.with(new Paragraph(getTranslation("administration.places.noAreas")));
        } else {
            var list = new UnorderedList();
            list.addClassName("bw-rows");
            areas.forEach(area -> {
                var words = new Div(area.name());
                words.addClassName("bw-row-words");
                var item = new ListItem(words, rename(area.name(), name -> desk.rename(area, name)));
                item.addClassNames("bw-row", "bw-row--plain");
                list.add(item);
            });
            section.with(list);
        }
        return section.with(ask("administration.places.newArea", "", name -> desk.openArea(municipality, name)));
    }

    private Button rename(String name, Consumer<String> save) {
        var button = ask("administration.places.rename", name, save);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("administration.places.renameThis", name));
        return button;
    }

    private Button ask(String key, String name, Consumer<String> save) {
        return new Button(getTranslation(key), click -> new NameDialog(getTranslation(key), name, given -> {
                    if (!attempt(() -> save.accept(given))) {
                        return false;
                    }
                    Notices.done(getTranslation("administration.places.saved"));
                    fill();
                    return true;
                })
                .open());
    }
}
