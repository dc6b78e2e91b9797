package be.bondwerk.allies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The Allies networks. */
interface Networks extends JpaRepository<AlliesNetwork, UUID> {

    /** The network that came of a round. */
    Optional<AlliesNetwork> findByNumber(String number);

    /** The networks that came of several rounds. */
    List<AlliesNetwork> findByNumberIn(Collection<String> numbers);

    /** The networks of a municipality, by name. */
    List<AlliesNetwork> findByMunicipalityIdOrderByName(String municipalityId, Limit limit);

    /** The networks of a police zone, by name. */
    List<AlliesNetwork> findByZoneIdOrderByName(String zoneId, Limit limit);
}
