package be.bondwerk.administration;

import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The places of a zone as scopes of roles. */
@Component("administrationPlaces")
class Places {

    private final Directory directory;

    Places(Directory directory) {
        this.directory = directory;
    }

    /** Every place of the zone that a role of that kind can be held for; none for cases. */
    List<Place> of(String zoneId, ScopeKind kind) {
        return switch (kind) {
            case ZONE ->
                directory.zone(zoneId).stream()
                        .map(zone -> new Place(Scope.zone(zone.id()), zone.name()))
                        .toList();
            case MUNICIPALITY ->
                directory.municipalities(zoneId).stream()
                        .map(place -> new Place(Scope.municipality(place.id()), place.name()))
                        .toList();
            case AREA ->
                directory.municipalities(zoneId).stream().flatMap(this::areas).toList();
            case CASE -> List.of();
        };
    }

    private Stream<Place> areas(Municipality municipality) {
        return directory.areas(municipality.id()).stream()
                .map(area -> new Place(Scope.area(area.id()), municipality.name() + ", " + area.name()));
    }

    /** What people call that scope; its id if there is no such place any more. */
    String name(Scope scope) {
        Optional<String> name =
                switch (scope.kind()) {
                    case ZONE -> directory.zone(scope.id()).map(zone -> zone.name());
                    case MUNICIPALITY -> directory.municipality(scope.id()).map(Municipality::name);
                    case AREA ->
                        directory
                                .area(scope.id())
                                .map(area -> directory
                                                .municipality(area.municipalityId())
                                                .map(municipality -> municipality.name() + ", ")
                                                .orElse("")
                                        + area.name());
                    case CASE -> Optional.empty();
                };
        return name.orElse(scope.id());
    }
}
