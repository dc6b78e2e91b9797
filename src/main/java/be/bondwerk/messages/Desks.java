package be.bondwerk.messages;

import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.security.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom people without an account can phone, for the pages that everybody may open. */
@Service
@PreAuthorize("hasAuthority('SYSTEM')")
public class Desks {
    private final Signatures signatures;
    private final Directory directory;

    Desks(Signatures signatures, Directory directory) {
        this.signatures = signatures;
        this.directory = directory;
    }

    /**
     * The desks with a telephone: first those of municipalities, then those of their zones.
     *
     * @param municipalityId the municipality that is meant; null for all of the installation
     */
    @Transactional(readOnly = true)
    public List<Desk> withPhone(@Nullable String municipalityId) {
        var places = new LinkedHashMap<Scope, String>();
        var meant = directory.everyMunicipality().stream()
                .filter(place -> municipalityId == null || municipalityId.equals(place.id()))
                .toList();
        meant.forEach(place -> places.put(Scope.municipality(place.id()), place.name()));
        meant.stream()
                .map(Municipality::zoneId)
                .map(directory::zone)
                .flatMap(Optional::stream)
                .forEach(zone -> places.put(Scope.zone(zone.id()), zone.name()));
        return places.entrySet().stream()
                .map(this::desk)
                .filter(desk -> desk.phone() != null)
                .toList();
    }

    private Desk desk(Map.Entry<Scope, String> place) {
        return signatures.of(place.getKey(), place.getValue()).desk();
    }
}
