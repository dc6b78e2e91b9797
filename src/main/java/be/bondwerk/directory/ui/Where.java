package be.bondwerk.directory.ui;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Entry;
import be.bondwerk.directory.Municipality;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks in which municipality something is, and in which of its areas. */
final class Where {

    private final Select<Municipality> municipality;
    private final MultiSelectComboBox<Area> areas;
    private final Names names;

    /** @param mayKeep the municipalities to choose from */
    Where(Fields fields, Names names, Entry entry, Predicate<String> mayKeep) {
        this.names = names;
        municipality = municipality(fields, names, entry, mayKeep);
        areas = fields.several("areas", Area::name);
        municipality.addValueChangeListener(change -> offer());
        offer();
        areas.setValue(names.areas(entry.areaIds()).collect(Collectors.toSet()));
    }

    /** Asks for the municipality alone; not shown if there is nothing to choose. */
    static Select<Municipality> municipality(Fields fields, Names names, Entry entry, Predicate<String> mayKeep) {
        var kept = names.municipalities().stream()
                .filter(one -> mayKeep.test(one.id()) || one.id().equals(entry.municipalityId()))
                .toList();
        var chosen = kept.stream()
                .filter(one -> kept.size() == 1 || one.id().equals(entry.municipalityId()))
                .findFirst()
                .orElse(null);
        var field = Fields.required(fields.choice("municipality", kept, Municipality::name, chosen));
        field.setVisible(kept.size() != 1 || chosen == null);
        return field;
    }

    /** Nothing chosen means everywhere. */
    Where orEverywhere() {
        Fields.help(areas, "directory.field.areas.help");
        return this;
    }

    /** At least one area has to be chosen. */
    Where atLeastOneArea() {
        Fields.required(areas);
        return this;
    }

    String municipalityId() {
        return id(municipality);
    }

    Set<String> areaIds() {
        return areas.getValue().stream().map(Area::id).collect(Collectors.toSet());
    }

    /** What a choice of municipality stands for; empty while nothing is chosen. */
    static String id(Select<Municipality> field) {
        return field.getOptionalValue().map(Municipality::id).orElse("");
    }

    private void offer() {
        var offered = names.areas(municipalityId());
        areas.setItems(offered);
        areas.setEnabled(!offered.isEmpty());
    }
}
