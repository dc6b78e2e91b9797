package be.bondwerk.directory;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places of one's own zone: read by everybody who works there, kept by its administrator. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Directory {

    private final JdbcClient database;
    private final CurrentUser currentUser;

    Directory(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** The zone, if one works in it. */
    @Transactional(readOnly = true)
    public Optional<Zone> zone(String id) {
        return database.sql("select id, name from zone where id = ?")
                .param(id)
                .query(Zone.class)
                .optional()
                .filter(zone -> mine(zone.id()));
    }

    /** The municipalities of a zone, by name; none of a zone one does not work in. */
    @Transactional(readOnly = true)
    public List<Municipality> municipalities(String zoneId) {
        return mine(zoneId)
                ? database.sql("select id, name, zone_id from municipality where zone_id = ? order by name, id")
                        .param(zoneId)
                        .query(Municipality.class)
                        .list()
                : List.of();
    }

    /** The municipality, if one works in its zone. */
    @Transactional(readOnly = true)
    public Optional<Municipality> municipality(String id) {
        return database.sql("select id, name, zone_id from municipality where id = ?")
                .param(id)
                .query(Municipality.class)
                .optional()
                .filter(municipality -> mine(municipality.zoneId()));
    }

    /** The areas of a municipality, by name; none of a zone one does not work in. */
    @Transactional(readOnly = true)
    public List<Area> areas(String municipalityId) {
        return municipality(municipalityId).isEmpty()
                ? List.of()
                : database.sql("select id, name, municipality_id from area where municipality_id = ? order by name, id")
                        .param(municipalityId)
                        .query(Area.class)
                        .list();
    }

    /** The area, if one works in its zone. */
    @Transactional(readOnly = true)
    public Optional<Area> area(String id) {
        return database.sql("select id, name, municipality_id from area where id = ?")
                .param(id)
                .query(Area.class)
                .optional()
                .filter(area -> municipality(area.municipalityId()).isPresent());
    }

    /** Adds the zone, or gives it its new name. */
    public void add(Zone zone) {
        checkKeeps(zone.id());
        if (database.sql("update zone set name = ? where id = ?")
                        .params(zone.name(), zone.id())
                        .update()
                == 0) {
            database.sql("insert into zone (id, name) values (?, ?)")
                    .params(zone.id(), zone.name())
                    .update();
        }
    }

    /** Adds a municipality to its zone, or gives it its new name. */
    public void add(Municipality municipality) {
        checkKeeps(municipality.zoneId());
        if (database.sql("update municipality set name = ? where id = ? and zone_id = ?")
                        .params(municipality.name(), municipality.id(), municipality.zoneId())
                        .update()
                == 0) {
            database.sql("insert into municipality (id, name, zone_id) values (?, ?, ?)")
                    .params(municipality.id(), municipality.name(), municipality.zoneId())
                    .update();
        }
    }

    /** Adds an area to its municipality, or gives it its new name. */
    public void add(Area area) {
        checkKeeps(
                municipality(area.municipalityId()).orElseThrow(NotFound::new).zoneId());
        if (database.sql("update area set name = ? where id = ? and municipality_id = ?")
                        .params(area.name(), area.id(), area.municipalityId())
                        .update()
                == 0) {
            database.sql("insert into area (id, name, municipality_id) values (?, ?, ?)")
                    .params(area.id(), area.name(), area.municipalityId())
                    .update();
        }
    }

    /** Opens a municipality under an id made of its name; its name may be given twice. */
    public Municipality openMunicipality(String name, String zoneId) {
        var municipality = new Municipality(freeId("municipality", name), name, zoneId);
        add(municipality);
        return municipality;
    }

    /** Opens an area under an id made of its name and its municipality; its name may be given twice. */
    public Area openArea(String name, String municipalityId) {
        var area = new Area(freeId("area", municipalityId + " " + name), name, municipalityId);
        add(area);
        return area;
    }

    private String freeId(String table, String name) {
        return PlaceIds.of(name)
                .filter(id -> database.sql("select count(*) from " + table + " where id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        == 0)
                .findFirst()
                .orElseThrow();
    }

    private boolean mine(String zoneId) {
        return currentUser.isSystem() || currentUser.zoneIds().contains(zoneId);
    }

    private void checkKeeps(String zoneId) {
        if (!currentUser.holds(Role.ADMIN, Scope.zone(zoneId))) {
            throw new NotAllowed();
        }
    }
}
