package be.bondwerk.directory;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of a zone, and its name; kept by its administrator, read by whoever works there. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MunicipalityBook extends JdbcBook<MunicipalityEntry> {

    private static final int LONGEST = 120;

    private final Directory directory;

    MunicipalityBook(JdbcClient database, DirectoryAccess access, Clock clock, Directory directory) {
        super(database, access, clock, "municipality");
        this.directory = directory;
    }

    /** The zone of the reader. */
    @Transactional(readOnly = true)
    public Zone zone() {
        return directory.zone(access().zoneId()).orElseThrow(NotFound::new);
    }

    /** Gives the reader’s zone another name. @throws InvalidEntry if the name is empty or too long */
    public void renameZone(String name) {
        new InvalidEntry.Check().text("name", name.strip(), 2, LONGEST).done();
        directory.add(new Zone(zone().id(), name.strip()));
    }

    /** Whether the reader may add municipalities. */
    @Transactional(readOnly = true)
    public boolean mayAdd() {
        return access().administersZone(access().zoneId());
    }

    @Override
    public boolean mayKeep(String municipalityId) {
        return municipalityId.isEmpty() ? mayAdd() : access().administers(municipalityId);
    }

    @Override
    Map<String, @Nullable Object> columns(MunicipalityEntry entry) {
        var zoneId =
                entry.isNew() ? access().zoneId() : access().home(entry.id()).zoneId();
        return Map.of("name", entry.name(), "zone_id", zoneId);
    }

    @Override
    MunicipalityEntry row(ResultSet row, Set<String> areaIds) throws SQLException {
        return new MunicipalityEntry(
                row.getString("id"),
                row.getString("name"),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    void check(MunicipalityEntry entry, InvalidEntry.Check check) {
        check.text("name", entry.name(), 2, LONGEST);
    }

    @Override
    void checkEnd(MunicipalityEntry entry) {
        if (!directory.areas(entry.id()).isEmpty()) {
            throw new Refusal("directory.refusal.areasLeft", entry.name());
        }
    }

    @Override
    boolean inSameMunicipality() {
        return false;
    }

    @Override
    String newId(MunicipalityEntry entry) {
        return directory.freeId("municipality", entry.name());
    }
}
