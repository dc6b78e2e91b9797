package be.bondwerk.allies;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rounds of choosing allies, by case number. */
interface Rounds extends JpaRepository<AllyRound, String> {

    /** Whether a running round or a standing network of the municipality has the name already. */
    boolean existsByMunicipalityIdAndReservedName(String municipalityId, String reservedName);

    /** The rounds that a municipality started from the first moment on and before the second. */
    List<AllyRound> findByMunicipalityIdAndStartedAtBetween(String municipalityId, Instant from, Instant until);

    /** The rounds that a police zone started from the first moment on and before the second. */
    List<AllyRound> findByZoneIdAndStartedAtBetween(String zoneId, Instant from, Instant until);

    /** The rounds of a municipality that run, the youngest first. */
    List<AllyRound> findByMunicipalityIdAndEndedAtIsNullOrderByStartedAtDesc(String municipalityId, Limit limit);

    /** The rounds of a police zone that run, the youngest first. */
    List<AllyRound> findByZoneIdAndEndedAtIsNullOrderByStartedAtDesc(String zoneId, Limit limit);
}
