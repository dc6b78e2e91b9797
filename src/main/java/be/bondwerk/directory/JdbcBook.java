package be.bondwerk.directory;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** What all kinds of entries have in common: walls, searching, saving, ending. */
@Transactional
@PreAuthorize("isAuthenticated()")
abstract class JdbcBook<E extends Entry> implements Book<E> {

    private static final int SIMILAR = 3;
    private static final int SHORTEST_TO_COMPARE = 3;

    private final EntryTable table;
    private final DirectoryAccess access;
    private final Clock clock;

    JdbcBook(JdbcClient database, DirectoryAccess access, Clock clock, String table) {
        this.table = new EntryTable(database, table);
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found<E> find(Search search) {
        access.checkEnters();
        var filter = readable().and(search, wordsElsewhere());
        return new Found<>(load(table.ids(filter, search.page(), search.size())), table.count(filter));
    }

    @Override
    @Transactional(readOnly = true)
    public E read(String id) {
        access.checkEnters();
        return load(table.ids(readable().is("id", id), 0, 1)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<E> similar(E entry) {
        if (Plain.of(entry.name()).length() < SHORTEST_TO_COMPARE) {
            return List.of();
        }
        var filter = readable().alike(entry.name(), email(entry)).not("id", entry.id());
        return load(
                table.ids(inSameMunicipality() ? filter.is(table.home(), entry.municipalityId()) : filter, 0, SIMILAR));
    }

    @Override
    public String save(E entry) {
        if (!entry.isNew()) {
            checkKeeps(read(entry.id()).municipalityId());
        }
        checkKeeps(entry.municipalityId());
        var check = new InvalidEntry.Check();
        check(entry, check);
        check.when(!table.areasLieIn(entry.areaIds(), entry.municipalityId()), "areas", "directory.refusal.areas")
                .done();
        var id = entry.isNew() ? newId(entry) : entry.id();
        if (entry.isNew()) {
            table.insert(id, searched(entry), columns(entry));
        } else if (!table.update(id, entry.version(), searched(entry), columns(entry))) {
            throw new Refusal("directory.refusal.changed");
        }
        table.setAreas(id, entry.areaIds());
        return id;
    }

    @Override
    public void end(String id) {
        var entry = read(id);
        checkKeeps(entry.municipalityId());
        checkEnd(entry);
        table.end(id, today());
    }

    @Override
    public void resume(String id) {
        checkKeeps(read(id).municipalityId());
        table.end(id, null);
    }

    /** The columns of this kind besides id, search text, end and version. */
    abstract Map<String, @Nullable Object> columns(E entry);

    /** Reads what {@link #columns} wrote. */
    abstract E row(ResultSet row, Set<String> areaIds) throws SQLException;

    /** Says what is wrong with the fields of this kind. */
    abstract void check(E entry, InvalidEntry.Check check);

    /** What words are looked for in, the name first. */
    String searched(E entry) {
        return Plain.of(entry.name());
    }

    /** Which entries of the zone the reader may know of. */
    EntryFilter readable() {
        return access.isSystem() ? EntryFilter.everything() : EntryFilter.ofZone(access.zoneId());
    }

    /** @throws Refusal if it cannot end yet */
    void checkEnd(E entry) {}

    /** A further condition under which the word {@code :word} counts as found. */
    String wordsElsewhere() {
        return "";
    }

    boolean inSameMunicipality() {
        return true;
    }

    String email(E entry) {
        return "";
    }

    String newId(E entry) {
        return UUID.randomUUID().toString();
    }

    final EntryTable table() {
        return table;
    }

    final DirectoryAccess access() {
        return access;
    }

    final LocalDate today() {
        return LocalDate.now(clock);
    }

    private void checkKeeps(String municipalityId) {
        if (!mayKeep(municipalityId)) {
            throw access.refused("change the " + table.name() + " of", municipalityId);
        }
    }

    final List<E> load(List<String> ids) {
        var areas = table.areas(ids);
        return table.rows(ids, (row, number) -> row(row, areas.getOrDefault(row.getString("id"), Set.of())));
    }
}
