package be.bondwerk.shared;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How long each retention code lasts (spec 0.6); a zone whose approved schedule says otherwise sets {@code
 * bondwerk.retention.K3=P1Y} and the like.
 */
@Component
public class RetentionSchedule {
    private static final String PROPERTY = "bondwerk.retention.";
    private static final Map<String, Period> PROPOSED = Map.of(
            "K1", Period.ofDays(30),
            "K2", Period.ofDays(7),
            "K3", Period.ofMonths(6),
            "K4", Period.ofMonths(12),
            "K5", Period.ofYears(5),
            "K6", Period.ofYears(10),
            "K7", Period.ofYears(1),
            "K8", Period.ZERO,
            "K9", Period.ofYears(2),
            "KX", Period.ofYears(5));

    private final Environment settings;

    RetentionSchedule(Environment settings) {
        this.settings = settings;
    }

    /** How long things of that code are kept once their term counts; empty if without limit (K0). */
    public Optional<Period> term(String code) {
        return Optional.ofNullable(PROPOSED.get(code))
                .map(proposed -> settings.getProperty(PROPERTY + code, Period.class, proposed));
    }

    /** The first day on which things of that code have to be gone, if their term counts from {@code anchor}. */
    public Optional<LocalDate> expiry(String code, LocalDate anchor) {
        return term(code).map(anchor::plus);
    }
}
