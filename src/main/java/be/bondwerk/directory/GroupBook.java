package be.bondwerk.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The communities and groups of a zone; kept by coordinators and the administrator, read by whoever works there. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GroupBook extends JdbcBook<Group> {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int MOST = 200;
    private static final int MOST_LANGUAGES = 20;

    private final Organisations organisations;

    GroupBook(JdbcClient database, DirectoryAccess access, Clock clock, Organisations organisations) {
        super(database, access, clock, "directory_group");
        this.organisations = organisations;
    }

    /** The groups of a municipality that did not end, by name. */
    @Transactional(readOnly = true)
    public List<Group> of(String municipalityId) {
        return find(Search.in(municipalityId)).entries();
    }

    /** The groups that can be reached through that organisation. */
    @Transactional(readOnly = true)
    public List<Group> reachedThrough(String organisationId) {
        return load(table().ids(readable().is("organisation_id", organisationId).current(), 0, MOST));
    }

    @Override
    public boolean mayKeep(String municipalityId) {
        return access().coordinates(municipalityId) || access().administers(municipalityId);
    }

    @Override
    Map<String, @Nullable Object> columns(Group entry) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", entry.name());
        columns.put("municipality_id", entry.municipalityId());
        columns.put("kind", entry.kind().name());
        columns.put("hard_to_reach", entry.hardToReach());
        columns.put("languages", String.join(",", entry.languages()));
        columns.put("meeting_places", entry.meetingPlaces());
        columns.put("organisation_id", entry.organisationId());
        return columns;
    }

    @Override
    Group row(ResultSet row, Set<String> areaIds) throws SQLException {
        var languages = row.getString("languages");
        return new Group(
                row.getString("id"),
                row.getString("municipality_id"),
                row.getString("name"),
                GroupKind.valueOf(row.getString("kind")),
                row.getBoolean("hard_to_reach"),
                languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                row.getString("meeting_places"),
                row.getString("organisation_id"),
                areaIds,
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    void check(Group entry, InvalidEntry.Check check) {
        check.text("name", entry.name(), 2, 80)
                .text("meetingPlaces", entry.meetingPlaces(), 0, 500)
                .when(
                        entry.languages().size() > MOST_LANGUAGES || !LANGUAGES.containsAll(entry.languages()),
                        "languages",
                        "directory.refusal.languages",
                        MOST_LANGUAGES)
                .when(
                        !organisations.may(entry.organisationId(), entry.municipalityId()),
                        "organisation",
                        "directory.refusal.organisation");
    }

    @Override
    String searched(Group entry) {
        return entry.name() + " " + entry.meetingPlaces();
    }

    @Override
    String wordsElsewhere() {
        return Organisations.NAMED;
    }
}
