package be.bondwerk.allies;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rounds of choosing allies, by case number. */
interface Rounds extends JpaRepository<AllyRound, String> {

    /** Whether a running round or a standing network of the municipality has the name already. */
    boolean existsByMunicipalityIdAndReservedName(String municipalityId, String reservedName);
}
