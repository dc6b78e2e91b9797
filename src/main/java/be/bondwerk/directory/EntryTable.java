package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one kind of entries, and the areas that belong to them. */
final class EntryTable {

    private static final int LONGEST_SEARCH = 900;

    private final JdbcClient database;
    private final String name;

    EntryTable(JdbcClient database, String name) {
        this.database = database;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The column that says which municipality an entry belongs to. */
    String home() {
        return name.equals("municipality") ? "id" : "municipality_id";
    }

    int count(EntryFilter filter) {
        return database.sql("select count(*)" + from(filter))
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    List<String> ids(EntryFilter filter, int page, int size) {
        return database.sql("select t.id" + from(filter) + " order by t.search, t.id limit :size offset :first")
                .params(filter.parameters())
                .param("size", size)
                .param("first", (long) page * size)
                .query(String.class)
                .list();
    }

    <T> List<T> rows(List<String> ids, RowMapper<T> mapper) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select t.* from " + name + " t where t.id in (:ids) order by t.search, t.id")
                        .param("ids", ids)
                        .query(mapper)
                        .list();
    }

    void insert(String id, String searched, Map<String, @Nullable Object> columns) {
        var all = new HashMap<>(columns);
        all.put("id", id);
        all.put("search", search(searched));
        all.put("version", 0);
        var names = List.copyOf(all.keySet());
        var places = names.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        database.sql("insert into " + name + " (" + String.join(", ", names) + ") values (" + places + ")")
                .params(all)
                .update();
    }

    /** @return whether it still had that version */
    boolean update(String id, int version, String searched, Map<String, @Nullable Object> columns) {
        var all = new HashMap<>(columns);
        all.put("search", search(searched));
        var sets = all.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        return database.sql("update " + name + " set version = version + 1, " + sets
                                + " where id = :id and version = :version")
                        .params(all)
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    void end(String id, @Nullable LocalDate day) {
        database.sql("update " + name + " set ended_on = :day, version = version + 1 where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    void delete(String id) {
        setAreas(id, Set.of());
        database.sql("delete from " + name + " where id = :id").param("id", id).update();
    }

    /** The areas of those entries, by entry. */
    Map<String, Set<String>> areas(List<String> ids) {
        var areas = new HashMap<String, Set<String>>();
        if (!ids.isEmpty()) {
            database.sql("select entry_id, area_id from directory_area where entry_id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        areas.computeIfAbsent(row.getString("entry_id"), id -> new HashSet<>())
                                .add(row.getString("area_id"));
                    });
        }
        return areas;
    }

    void setAreas(String id, Set<String> areaIds) {
        database.sql("delete from directory_area where entry_id = :id")
                .param("id", id)
                .update();
        areaIds.forEach(area -> database.sql("insert into directory_area (entry_id, area_id) values (:id, :area)")
                .param("id", id)
                .param("area", area)
                .update());
    }

    boolean areasLieIn(Set<String> areaIds, String municipalityId) {
        return areaIds.isEmpty()
                || database.sql("select count(*) from area where id in (:ids) and municipality_id = :home")
                                .param("ids", areaIds)
                                .param("home", municipalityId)
                                .query(Integer.class)
                                .single()
                        == areaIds.size();
    }

    private String from(EntryFilter filter) {
        return " from " + name + " t join municipality m on m.id = t." + home() + " where " + filter.sql();
    }

    private static String search(String searched) {
        return Plain.of(searched, LONGEST_SEARCH);
    }
}
