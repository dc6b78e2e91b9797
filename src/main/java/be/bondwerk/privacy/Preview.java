package be.bondwerk.privacy;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.Perishable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What expires in all modules together, soonest first. */
@Component
class Preview {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 1, 1);
    private static final int ALL = 500;

    private final List<Perishable> sources;
    private final LegalHolds holds;

    Preview(List<Perishable> sources, LegalHolds holds) {
        this.sources = List.copyOf(sources);
        this.holds = holds;
    }

    List<Expiry> page(ExpiryQuery query) {
        return sources.stream()
                .flatMap(source -> source.expiring(query).stream())
                .sorted()
                .limit(query.limit())
                .toList();
    }

    Keeping of(CaseNumber number) {
        return new Keeping(
                page(new ExpiryQuery(null, number, FOR_EVER, null, ALL)),
                holds.lasting(number).orElse(null));
    }
}
