package be.bondwerk.cases;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Grant;
import be.bondwerk.security.Role;
import be.bondwerk.security.ScopeKind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the cases that the signed-in person may read, in one statement whatever they are and however many. */
@Component
class CaseFinder {

    private static final String NOT_HIDDEN =
            "not exists (select 1 from case_exclusion x where x.case_number = k.case_number and x.username = ?)";

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final CaseKinds kinds;

    CaseFinder(JdbcTemplate jdbc, CurrentUser user, CaseKinds kinds) {
        this.jdbc = jdbc;
        this.user = user;
        this.kinds = kinds;
    }

    CasePage find(CaseQuery query) {
        var values = new ArrayList<Object>();
        var reach = reach(user.grants(), values);
        if (reach.isEmpty()) {
            return new CasePage(List.of(), null);
        }
        var conditions = new ArrayList<String>();
        conditions.add("(" + String.join(" or ", reach) + ")");
        conditions.add(NOT_HIDDEN);
        values.add(user.person().username());
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

    /** What the person's roles reach: their zones as auditor, and for each kind of case where they hold a reader's role. */
    private List<String> reach(Set<Grant> grants, List<Object> values) {
        var reach = new ArrayList<String>();
        var audited = ids(grants, Set.of(Role.AUD)).getOrDefault(ScopeKind.ZONE, Set.of());
        if (!audited.isEmpty()) {
            reach.add(among("k.zone_id", audited, values));
        }
        for (var kind : kinds.all()) {
            var scopes = ids(grants, kind.readers());
            if (!scopes.isEmpty()) {
                values.add(kind.processKey());
                reach.add(scopes.entrySet().stream()
                        .map(scope -> among(column(scope.getKey()), scope.getValue(), values))
                        .collect(Collectors.joining(" or ", "(k.process_key = ? and (", "))")));
            }
        }
        return reach;
    }

    private static Map<ScopeKind, Set<String>> ids(Set<Grant> grants, Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::scope)
                .collect(Collectors.groupingBy(
                        scope -> scope.kind(),
                        () -> new EnumMap<>(ScopeKind.class),
                        Collectors.mapping(scope -> scope.id(), Collectors.toSet())));
    }

    private static String column(ScopeKind kind) {
        return switch (kind) {
            case ZONE -> "k.zone_id";
            case MUNICIPALITY -> "k.municipality_id";
            case AREA -> "k.area_id";
            case CASE -> "k.case_number";
        };
    }

    private static String among(String column, Set<String> ids, List<Object> values) {
        values.addAll(ids);
        return column + " in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
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
