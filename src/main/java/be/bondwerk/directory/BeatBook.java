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

/** The beats of a zone; kept by its administrator, read by whoever works there. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BeatBook extends JdbcBook<Beat> {

    BeatBook(JdbcClient database, DirectoryAccess access, Clock clock) {
        super(database, access, clock, "directory_beat");
    }

    @Override
    public boolean mayKeep(String municipalityId) {
        return access().administers(municipalityId);
    }

    @Override
    Map<String, @Nullable Object> columns(Beat entry) {
        return Map.of("name", entry.name(), "municipality_id", entry.municipalityId());
    }

    @Override
    Beat row(ResultSet row, Set<String> areaIds) throws SQLException {
        return new Beat(
                row.getString("id"),
                row.getString("municipality_id"),
                row.getString("name"),
                areaIds,
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    void check(Beat entry, InvalidEntry.Check check) {
        check.text("name", entry.name(), 2, 120).when(entry.areaIds().isEmpty(), "areas", "directory.refusal.noArea");
    }
}
