package be.bondwerk.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the cases that the signed-in person may read, in one statement whatever they are and however many. */
@Component
class CaseFinder {

    private final JdbcTemplate jdbc;
    private final CaseReach reach;

    CaseFinder(JdbcTemplate jdbc, CaseReach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    CasePage find(CaseQuery query) {
        var readable = reach.reading();
        if (readable.isEmpty()) {
            return new CasePage(List.of(), null);
        }
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>(readable.get().values());
        conditions.add(readable.get().sql());
        narrow(query, conditions, values);
        values.add(query.size() + 1);
        var found = jdbc.query(
                "select k.* from case_record k where " + String.join(" and ", conditions)
                        + " order by k.started_at desc, k.case_number desc limit ?",
                CaseBook::facts,
                values.toArray());
        var more = found.size() > query.size();
        var page = more ? found.subList(0, query.size()) : found;
        return new CasePage(page, more ? cursor(page.get(page.size() - 1)) : null);
    }

    private static void narrow(CaseQuery query, List<String> conditions, List<Object> values) {
        if (query.status() != null) {
            conditions.add("k.status = ?");
            values.add(query.status().name());
        }
        if (query.processKey() != null) {
            conditions.add("k.process_key = ?");
            values.add(query.processKey());
        }
        if (query.areaId() != null) {
            conditions.add("k.area_id = ?");
            values.add(query.areaId());
        }
        for (var pattern : SearchText.patterns(query.text())) {
            conditions.add("k.search like ? escape '!'");
            values.add(pattern);
        }
        if (query.after() != null) {
            var cursor = query.after().split("~", 2);
            conditions.add("(k.started_at, k.case_number) < (?, ?)");
            values.add(Timestamp.from(Instant.parse(cursor[0])));
            values.add(cursor[1]);
        }
    }

    private static String cursor(CaseFacts last) {
        return last.startedAt() + "~" + last.number().text();
    }
}
