package be.bondwerk.allies;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The Allies networks. */
interface Networks extends JpaRepository<AlliesNetwork, UUID> {

    /** The network that came of a round. */
    Optional<AlliesNetwork> findByNumber(String number);
}
