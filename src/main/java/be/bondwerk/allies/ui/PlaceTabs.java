package be.bondwerk.allies.ui;

import be.bondwerk.allies.PartnershipPlace;
import be.bondwerk.cases.ui.TabLinks;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;

/** One tab for each place whose partnerships somebody may see. */
final class PlaceTabs {
    private PlaceTabs() {}

    static TabLinks of(List<PartnershipPlace> places, PartnershipPlace open, int year) {
        var tabs = new TabLinks(AllySpeech.say("places"));
        places.forEach(place -> {
            var link = new RouterLink(place.name(), PartnershipsView.class);
            link.setQueryParameters(query(place, year));
            tabs.tab(link, "", place.equals(open));
        });
        return tabs;
    }

    static QueryParameters query(PartnershipPlace place, int year) {
        return QueryParameters.simple(Map.of("place", place.id(), "year", String.valueOf(year)));
    }
}
