package be.bondwerk.directory;

import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People without an account. Coordinators keep those of their municipality; community officers and team leaders read those
 * of their area, the auditor and the data-protection officer those of the zone. For everybody else there is nobody in here.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ContactBook extends JdbcBook<Contact> {

    /** How long somebody stays listed after they ended: retention K4 of the specification. */
    public static final int MONTHS_KEPT = 12;

    private static final Logger log = LoggerFactory.getLogger(ContactBook.class);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int MOST = 200;
    private static final List<String> NOWHERE = List.of("");

    private final Organisations organisations;

    ContactBook(JdbcClient database, DirectoryAccess access, Clock clock, Organisations organisations) {
        super(database, access, clock, "directory_contact");
        this.organisations = organisations;
    }

    /** Whether the reader may be shown contacts at all. */
    @Transactional(readOnly = true)
    public boolean mayRead() {
        return access().readsSomeContacts();
    }

    @Override
    public boolean mayKeep(String municipalityId) {
        return access().coordinates(municipalityId);
    }

    /** Whether the reader may erase people of that municipality: its coordinator and the data-protection officer. */
    @Transactional(readOnly = true)
    public boolean mayErase(String municipalityId) {
        return mayKeep(municipalityId) || access().protectsData(municipalityId);
    }

    /**
     * Erases somebody for good, as they may ask; nothing of them stays.
     *
     * @throws NotFound if there is nobody of that id whom the reader may know of
     * @throws NotAllowed for whoever may only read
     */
    public void erase(String id) {
        var contact = read(id);
        if (!mayErase(contact.municipalityId())) {
            throw access().refused("erase contacts of", contact.municipalityId());
        }
        table().delete(id);
        log.info("Somebody was erased from the contacts of {}", contact.municipalityId());
    }

    /** Who speaks for that organisation, as far as the reader may know them. */
    @Transactional(readOnly = true)
    public List<Contact> speakingFor(String organisationId) {
        return load(table().ids(readable().is("organisation_id", organisationId).current(), 0, MOST));
    }

    @Override
    EntryFilter readable() {
        var filter = super.readable();
        if (access().isSystem() || access().readsAllContacts(access().zoneId())) {
            return filter;
        }
        var walked = orNowhere(access().walked());
        return filter.where("""
            t.municipality_id in (:coordinated)
            or exists (select 1 from directory_area d where d.entry_id = t.id and d.area_id in (:walked))
            or not exists (select 1 from directory_area d where d.entry_id = t.id)
               and exists (select 1 from area a where a.municipality_id = t.municipality_id and a.id in (:walked))\
            """, Map.of("coordinated", orNowhere(access().coordinated()), "walked", walked));
    }

    @Override
    Map<String, @Nullable Object> columns(Contact entry) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", entry.name());
        columns.put("municipality_id", entry.municipalityId());
        columns.put("function_name", entry.function());
        columns.put("organisation_id", entry.organisationId());
        columns.put("email", entry.email());
        columns.put("phone", entry.phone());
        columns.put("address", entry.address());
        columns.put("language", entry.language());
        return columns;
    }

    @Override
    Contact row(ResultSet row, Set<String> areaIds) throws SQLException {
        return new Contact(
                row.getString("id"),
                row.getString("municipality_id"),
                row.getString("name"),
                row.getString("function_name"),
                row.getString("organisation_id"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("language"),
                areaIds,
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    void check(Contact entry, InvalidEntry.Check check) {
        var unreachable = entry.email().isEmpty()
                && entry.phone().isEmpty()
                && entry.address().isEmpty();
        check.text("name", entry.name(), 2, 120)
                .text("function", entry.function(), 0, 120)
                .text("address", entry.address(), 0, 300)
                .email(entry.email())
                .phone(entry.phone())
                .when(unreachable, "email", "directory.refusal.unreachable")
                .when(!LANGUAGES.contains(entry.language()), "language", "directory.refusal.missing")
                .when(
                        !organisations.may(entry.organisationId(), entry.municipalityId()),
                        "organisation",
                        "directory.refusal.organisation");
    }

    @Override
    String searched(Contact entry) {
        return entry.name() + " " + entry.function() + " " + entry.email();
    }

    @Override
    String wordsElsewhere() {
        return Organisations.NAMED;
    }

    @Override
    String email(Contact entry) {
        return entry.email();
    }

    private static List<String> orNowhere(List<String> places) {
        return places.isEmpty() ? NOWHERE : places;
    }
}
