package be.bondwerk.allies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Repository;

/** The candidates of all rounds; models know another bean as {@code candidates}. */
@Repository("candidateRepository")
interface Candidates extends JpaRepository<Candidate, UUID> {

    /** Everybody of one round, in the order of registration. */
    List<Candidate> findByNumberOrderByRegisteredAtAscIdAsc(String number);

    /** Everybody of several rounds. */
    List<Candidate> findByNumberIn(Collection<String> numbers);

    /** The candidate whom the process instance with this id is about. */
    Optional<Candidate> findByInstanceId(String instanceId);
}
