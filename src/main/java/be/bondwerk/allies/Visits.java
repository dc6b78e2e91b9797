package be.bondwerk.allies;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The visits that are promised to allies, by the number of their case. */
interface Visits extends JpaRepository<PromisedVisit, String> {
    /** Those promised to one ally. */
    List<PromisedVisit> findByCandidateId(UUID candidateId);
}
