package be.bondwerk.allies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** How well the lists of all rounds cover their groups. */
interface Coverages extends JpaRepository<GroupCoverage, UUID> {
    /** Every count of one round, the first round of outreach first. */
    List<GroupCoverage> findByNumberOrderByOutreachRoundAsc(String number);

    /** The counts after so many rounds of outreach. */
    List<GroupCoverage> findByNumberAndOutreachRound(String number, int outreachRound);

    /** The count of one group after so many rounds of outreach. */
    Optional<GroupCoverage> findByNumberAndOutreachRoundAndGroupKey(String number, int outreachRound, String groupKey);
}
