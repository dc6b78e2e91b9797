package be.bondwerk.administration;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.Zone;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The places of the administrator's zone. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class PlaceDesk {

    private static final int LONGEST = 120;

    private final Directory directory;
    private final CurrentUser currentUser;

    PlaceDesk(Directory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** The administrator's zone. */
    public Zone zone() {
        return directory.zone(currentUser.person().zoneId()).orElseThrow(NotFound::new);
    }

    /** Its municipalities, by name. */
    public List<Municipality> municipalities() {
        return directory.municipalities(currentUser.person().zoneId());
    }

    /** The areas of a municipality, by name. */
    public List<Area> areas(Municipality municipality) {
        return directory.areas(municipality.id());
    }

    /** Gives the zone another name. */
    public void rename(Zone zone, String name) {
        directory.add(new Zone(zone.id(), proper(name)));
    }

    /** Gives a municipality another name. */
    public void rename(Municipality municipality, String name) {
        directory.add(new Municipality(municipality.id(), proper(name), municipality.zoneId()));
    }

    /** Gives an area another name. */
    public void rename(Area area, String name) {
        directory.add(new Area(area.id(), proper(name), area.municipalityId()));
    }

    /** Opens a municipality in the administrator's zone. */
    public void openMunicipality(String name) {
        directory.openMunicipality(proper(name), currentUser.person().zoneId());
    }

    /** Opens an area in a municipality. */
    public void openArea(Municipality municipality, String name) {
        directory.openArea(proper(name), municipality.id());
    }

    private static String proper(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Refusal("administration.places.nameShape");
        }
        return stripped;
    }
}
