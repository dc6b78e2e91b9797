package be.bondwerk.cases;

import be.bondwerk.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of case that the families bring, by process. */
@Component
class CaseKinds {

    private final ObjectProvider<CaseKind> beans;

    /** The families need the services of cases, so their kinds are looked up only when they are asked for. */
    CaseKinds(ObjectProvider<CaseKind> beans) {
        this.beans = beans;
    }

    Collection<CaseKind> all() {
        return byKey().values();
    }

    Optional<CaseKind> of(String processKey) {
        return Optional.ofNullable(byKey().get(processKey));
    }

    Set<Role> readers(String processKey) {
        return of(processKey).map(CaseKind::readers).orElse(Set.of());
    }

    Set<Role> insiders(String processKey) {
        return of(processKey).map(CaseKind::insiders).orElse(Set.of());
    }

    private Map<String, CaseKind> byKey() {
        List<CaseKind> kinds = beans.orderedStream().toList();
        return kinds.stream().collect(Collectors.toMap(CaseKind::processKey, Function.identity()));
    }
}
