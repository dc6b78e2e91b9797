package be.bondwerk.cases;

import be.bondwerk.security.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All kinds of case that the families bring, by process. */
@Component
class CaseKinds {

    private final SingletonSupplier<Map<String, CaseKind>> byKey;

    /** The families need the services of cases, so their kinds are looked up only when they are first asked for. */
    CaseKinds(ObjectProvider<CaseKind> beans) {
        byKey = SingletonSupplier.of(
                () -> beans.orderedStream().collect(Collectors.toMap(CaseKind::processKey, Function.identity())));
    }

    Collection<CaseKind> all() {
        return byKey.obtain().values();
    }

    Optional<CaseKind> of(String processKey) {
        return Optional.ofNullable(byKey.obtain().get(processKey));
    }

    Set<Role> readers(String processKey) {
        return of(processKey).map(CaseKind::readers).orElse(Set.of());
    }

    Set<Role> insiders(String processKey) {
        return of(processKey).map(CaseKind::insiders).orElse(Set.of());
    }
}
