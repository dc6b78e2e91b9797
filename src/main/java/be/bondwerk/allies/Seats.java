package be.bondwerk.allies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Repository;

/** The seats that rounds have to fill; models know another bean as {@code seats}. */
@Repository("seatRepository")
interface Seats extends JpaRepository<Seat, UUID> {
    /** Every seat of one round, in their order. */
    List<Seat> findByNumberOrderByPositionAsc(String number);

    /** The seat that is filled in the process instance with this id. */
    Optional<Seat> findByInstanceId(String instanceId);

    /** Every seat of several rounds. */
    List<Seat> findByNumberIn(Collection<String> numbers);
}
