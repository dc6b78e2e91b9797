package be.bondwerk.cases;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Grant;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which cases the signed-in person reaches, as one condition over {@code case_record k} whatever their roles and however many. */
@Component
public class CaseReach {
    private static final String NOT_HIDDEN =
            "not exists (select 1 from case_exclusion x where x.case_number = k.case_number and x.username = ?)";

    private final CurrentUser user;
    private final CaseKinds kinds;

    CaseReach(CurrentUser user, CaseKinds kinds) {
        this.user = user;
        this.kinds = kinds;
    }

    /**
     * A condition of SQL.
     *
     * @param values what its question marks stand for, in their order
     */
    public record Condition(String sql, List<Object> values) {}

    /** The cases they may read; empty if there can be none. */
    Optional<Condition> reading() {
        return reach(CaseKind::readers, Set.of(Role.AUD));
    }

    /** The cases in which they reach the people without an account; empty if there can be none. @see CaseKind#contacts */
    public Optional<Condition> contacting() {
        return reach(CaseKind::contacts, Set.of());
    }

    /** For each kind of case where they hold one of its roles, and all cases of the zones where they hold one of those roles. */
    private Optional<Condition> reach(Function<CaseKind, Set<Role>> roles, Set<Role> ofWholeZones) {
        var grants = user.grants();
        var values = new ArrayList<Object>();
        var reach = new ArrayList<String>();
        var zones = ids(grants, ofWholeZones).getOrDefault(ScopeKind.ZONE, Set.of());
        if (!zones.isEmpty()) {
            reach.add(among("k.zone_id", zones, values));
        }
        for (var kind : kinds.all()) {
            var scopes = ids(grants, roles.apply(kind));
            if (!scopes.isEmpty()) {
                values.add(kind.processKey());
                reach.add(scopes.entrySet().stream()
                        .map(scope -> among(column(scope.getKey()), scope.getValue(), values))
                        .collect(Collectors.joining(" or ", "(k.process_key = ? and (", "))")));
            }
        }
        if (reach.isEmpty()) {
            return Optional.empty();
        }
        values.add(user.person().username());
        return Optional.of(new Condition("(" + String.join(" or ", reach) + ") and " + NOT_HIDDEN, values));
    }

    private static Map<ScopeKind, Set<String>> ids(Set<Grant> grants, Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::scope)
                .collect(Collectors.groupingBy(
                        Scope::kind,
                        () -> new EnumMap<>(ScopeKind.class),
                        Collectors.mapping(Scope::id, Collectors.toSet())));
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
}
