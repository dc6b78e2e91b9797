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
        return rows(Zone.class, "select id, name from zone where id = ?", id).stream()
                .filter(zone -> mine(zone.id()))
                .findFirst();
    }

    /** The municipalities of a zone, by name; none of a zone one does not work in. */
    @Transactional(readOnly = true)
    public List<Municipality> municipalities(String zoneId) {
        var all = "select id, name, zone_id as zoneId from municipality where zone_id = ? and ended_on is null order by"
                + " name, id";
        return mine(zoneId) ? rows(Municipality.class, all, zoneId) : List.of();
    }

    /** Every municipality of the installation, by name; for pages that everybody may open. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('SYSTEM')")
    public List<Municipality> everyMunicipality() {
        return database.sql("select id, name, zone_id as zoneId from municipality order by name, id")
                .query(Municipality.class)
                .list();
    }

    /** The municipality, if one works in its zone. */
    @Transactional(readOnly = true)
    public Optional<Municipality> municipality(String id) {
        return rows(Municipality.class, "select id, name, zone_id as zoneId from municipality where id = ?", id)
                .stream()
                .filter(municipality -> mine(municipality.zoneId()))
                .findFirst();
    }

    /** The areas of a municipality, by name; none of a zone one does not work in. */
    @Transactional(readOnly = true)
    public List<Area> areas(String municipalityId) {
        var all = "select id, name, municipality_id as municipalityId from area where municipality_id = ? and"
                + " ended_on is null order by name, id";
        return municipality(municipalityId).isPresent() ? rows(Area.class, all, municipalityId) : List.of();
    }

    /** The area, if one works in its zone. */
    @Transactional(readOnly = true)
    public Optional<Area> area(String id) {
        return rows(Area.class, "select id, name, municipality_id as municipalityId from area where id = ?", id)
                .stream()
                .filter(area -> municipality(area.municipalityId()).isPresent())
                .findFirst();
    }

    /** Adds the zone, or gives it its new name. */
    public void add(Zone zone) {
        checkKeeps(zone.id());
        if (change("update zone set name = ? where id = ?", zone.name(), zone.id()) == 0) {
            change("insert into zone (id, name) values (?, ?)", zone.id(), zone.name());
        }
    }

    /** Adds a municipality to its zone, or gives it its new name. */
    public void add(Municipality place) {
        checkKeeps(place.zoneId());
        var rename = "update municipality set name = ?, search = ? where id = ? and zone_id = ?";
        if (change(rename, place.name(), Plain.of(place.name()), place.id(), place.zoneId()) == 0) {
            var insert = "insert into municipality (id, name, search, zone_id) values (?, ?, ?, ?)";
            change(insert, place.id(), place.name(), Plain.of(place.name()), place.zoneId());
        }
    }

    /** Adds an area to its municipality, or gives it its new name. */
    public void add(Area place) {
        checkKeeps(
                municipality(place.municipalityId()).orElseThrow(NotFound::new).zoneId());
        var rename = "update area set name = ?, search = ? where id = ? and municipality_id = ?";
        if (change(rename, place.name(), Plain.of(place.name()), place.id(), place.municipalityId()) == 0) {
            var insert = "insert into area (id, name, search, municipality_id) values (?, ?, ?, ?)";
            change(insert, place.id(), place.name(), Plain.of(place.name()), place.municipalityId());
        }
    }

    /** The plainest id for a place of that name that no other has. */
    String freeId(String table, String name) {
        return PlaceIds.of(name)
                .filter(id -> rows(String.class, "select id from " + table + " where id = ?", id)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private <T> List<T> rows(Class<T> type, String sql, String parameter) {
        return database.sql(sql).param(parameter).query(type).list();
    }

    private int change(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).update();
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
