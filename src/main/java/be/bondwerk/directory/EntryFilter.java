package be.bondwerk.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Conditions on entries, with what their placeholders stand for; {@code t} is the entry, {@code m} its municipality. */
final class EntryFilter {

    private static final String IN_AREA = """
         or exists (select 1 from directory_area d join area a on a.id = d.area_id
            where d.entry_id = t.id and a.search like :word escape '!')\
        """;

    private static final String ABOUT_AREA = """
        exists (select 1 from directory_area d where d.entry_id = t.id and d.area_id = :area)
        or not exists (select 1 from directory_area d where d.entry_id = t.id)
           and m.id = (select a.municipality_id from area a where a.id = :area)\
        """;

    private final StringBuilder conditions = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    private EntryFilter() {}

    static EntryFilter everything() {
        return new EntryFilter();
    }

    static EntryFilter ofZone(String zoneId) {
        return new EntryFilter().where("m.zone_id = :zone", Map.of("zone", zoneId));
    }

    EntryFilter where(String condition, Map<String, ?> values) {
        conditions.append(" and (").append(condition).append(')');
        parameters.putAll(values);
        return this;
    }

    EntryFilter is(String column, String value) {
        var name = column.replace('.', '_');
        return where((column.contains(".") ? column : "t." + column) + " = :" + name, Map.of(name, value));
    }

    EntryFilter not(String column, String value) {
        return where("t." + column + " <> :other", Map.of("other", value));
    }

    EntryFilter among(Collection<String> ids) {
        return where("t.id in (:ids)", Map.of("ids", ids));
    }

    /** Only what did not end. */
    EntryFilter current() {
        return where("t.ended_on is null", Map.of());
    }

    /** What somebody looks for: every word must be found in the entry, its areas, or where {@code elsewhere} says. */
    EntryFilter and(Search search, String elsewhere) {
        where(search.ended() ? "t.ended_on is not null" : "t.ended_on is null", Map.of());
        var municipalityId = search.municipalityId();
        if (municipalityId != null) {
            where("m.id = :municipality", Map.of("municipality", municipalityId));
        }
        var areaId = search.areaId();
        if (areaId != null) {
            where(ABOUT_AREA, Map.of("area", areaId));
        }
        return words(search, IN_AREA + elsewhere);
    }

    /** Whatever has all words of that name, or the same mail address. */
    EntryFilter alike(String name, String email) {
        var alike = everything().words(Search.of(name), "");
        return email.isEmpty()
                ? where(alike.sql(), alike.parameters)
                : where("(" + alike.sql() + ") or lower(t.email) = lower(:email)", alike.parameters)
                        .where("1 = 1", Map.of("email", email));
    }

    String sql() {
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private EntryFilter words(Search search, String elsewhere) {
        var patterns = search.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            var condition = "t.search like :word escape '!'" + elsewhere;
            where(condition.replace(":word", ":word" + i), Map.of("word" + i, patterns.get(i)));
        }
        return this;
    }
}
