package be.bondwerk.directory.ui;

import be.bondwerk.directory.Organisation;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.directory.Search;
import be.bondwerk.shared.NotFound;
import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

/** Asks for an organisation by its name, and shows one on a page. */
final class OrganisationChoice {

    private final ComboBox<Organisation> field;

    OrganisationChoice(Fields fields, OrganisationBook book, @Nullable String chosen) {
        field = fields.search("organisation", Organisation::name);
        field.setItemsPageable((page, filter) -> book.find(new Search(
                        filter == null ? "" : filter, null, null, false, page.getPageNumber(), page.getPageSize()))
                .entries());
        var organisation = find(book, chosen);
        if (organisation != null) {
            field.setValue(organisation);
        }
    }

    @Nullable
    String id() {
        return field.getOptionalValue().map(Organisation::id).orElse(null);
    }

    /** The name of an organisation; empty if there is none. */
    static String name(OrganisationBook book, @Nullable String id) {
        var organisation = find(book, id);
        return organisation == null ? "" : organisation.name();
    }

    private static @Nullable Organisation find(OrganisationBook book, @Nullable String id) {
        try {
            return id == null ? null : book.read(id);
        } catch (NotFound gone) {
            return null;
        }
    }
}
