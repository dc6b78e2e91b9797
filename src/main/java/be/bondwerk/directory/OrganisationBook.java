package be.bondwerk.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of a zone; kept by coordinators and the administrator, read by whoever works there. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OrganisationBook extends JdbcBook<Organisation> {

    OrganisationBook(JdbcClient database, DirectoryAccess access, Clock clock) {
        super(database, access, clock, "directory_organisation");
    }

    /** What those organisations are called, by id; those of other zones are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : load(table().ids(readable().among(ids), 0, ids.size())).stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    @Override
    public boolean mayKeep(String municipalityId) {
        return access().coordinates(municipalityId) || access().administers(municipalityId);
    }

    @Override
    Map<String, @Nullable Object> columns(Organisation entry) {
        return Map.of(
                "name", entry.name(),
                "municipality_id", entry.municipalityId(),
                "kind", entry.kind().name(),
                "address", entry.address(),
                "email", entry.email(),
                "phone", entry.phone());
    }

    @Override
    Organisation row(ResultSet row, Set<String> areaIds) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("municipality_id"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("email"),
                row.getString("phone"),
                areaIds,
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    void check(Organisation entry, InvalidEntry.Check check) {
        check.text("name", entry.name(), 2, 120)
                .text("address", entry.address(), 0, 300)
                .email(entry.email())
                .phone(entry.phone());
    }

    @Override
    String searched(Organisation entry) {
        return entry.name() + " " + entry.address() + " " + entry.email();
    }

    @Override
    String email(Organisation entry) {
        return entry.email();
    }
}
