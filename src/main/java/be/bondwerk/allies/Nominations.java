package be.bondwerk.allies;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The nominations that came in by themselves. */
interface Nominations extends JpaRepository<QueuedNomination, UUID> {
    /** Those that wait for a round of the municipality, the oldest first. */
    List<QueuedNomination> findByMunicipalityIdAndTakenUpAtIsNullAndErasedAtIsNullOrderByReceivedAtAsc(
            String municipalityId);

    /** How many wait for a round of the municipality. */
    int countByMunicipalityIdAndTakenUpAtIsNullAndErasedAtIsNull(String municipalityId);
}
