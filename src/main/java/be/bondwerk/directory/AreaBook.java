package be.bondwerk.directory;

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

/** The areas of a zone’s municipalities; kept by its administrator, read by whoever works there. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AreaBook extends JdbcBook<AreaEntry> {

    private final Directory directory;

    AreaBook(JdbcClient database, DirectoryAccess access, Clock clock, Directory directory) {
        super(database, access, clock, "area");
        this.directory = directory;
    }

    @Override
    public boolean mayKeep(String municipalityId) {
        return access().administers(municipalityId);
    }

    @Override
    Map<String, @Nullable Object> columns(AreaEntry entry) {
        return Map.of(
                "name", entry.name(),
                "municipality_id", entry.municipalityId(),
                "area_level", entry.level().name(),
                "description", entry.description());
    }

    @Override
    AreaEntry row(ResultSet row, Set<String> areaIds) throws SQLException {
        return new AreaEntry(
                row.getString("id"),
                row.getString("municipality_id"),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("area_level")),
                row.getString("description"),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    void check(AreaEntry entry, InvalidEntry.Check check) {
        var moved = !entry.isNew() && !read(entry.id()).municipalityId().equals(entry.municipalityId());
        check.text("name", entry.name(), 2, 120)
                .text("description", entry.description(), 0, 1_000)
                .when(moved, "municipality", "directory.refusal.areaMoved");
    }

    @Override
    String searched(AreaEntry entry) {
        return entry.name() + " " + entry.description();
    }

    @Override
    String newId(AreaEntry entry) {
        return directory.freeId("area", entry.municipalityId() + " " + entry.name());
    }
}
