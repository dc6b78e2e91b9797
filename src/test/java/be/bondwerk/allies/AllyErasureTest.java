package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.bondwerk.Bondwerk;
import be.bondwerk.privacy.DatabaseSearch;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Candidates of the demonstration are forgotten: when they step back, and when their time is over. */
@SpringBootTest(
        classes = Bondwerk.class,
        properties = "spring.datasource.url=jdbc:h2:mem:ally-erasure-${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class AllyErasureTest {
    private static final LocalDate LATER = LocalDate.now().plusYears(20);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AllyCandidates candidates;

    @Autowired
    private CandidateExpiry expiry;

    @Autowired
    private MandateDays mandates;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void leavesNothingOfSomebodyWhoStepsBackInTheMiddleOfTheTalks() {
        var somebody = jdbc.queryForList("""
            select c.id, c.email, c.instance_id from ally_candidate c join ally_round r on r.number = c.number
            where r.ended_at is null and c.erased_at is null and c.email is not null and c.instance_id is not null
            and (select count(*) from ally_candidate other where other.email = c.email) = 1
            order by c.registered_at, c.id\
            """).get(0);
        var email = somebody.get("email").toString();
        var search = new DatabaseSearch(jdbc);
        assertThat(search.places(email)).isNotEmpty();

        SystemWork.run(
                () -> candidates.withdraw(CandidateId.parse(somebody.get("id").toString()), false));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(count("select count(*) from engine_erasure where instance_id = ?", somebody.get("instance_id")))
                    .isZero();
            assertThat(search.places(email)).isEmpty();
        });
    }

    @Test
    void forgetsTheCandidatesOfRoundsThatEndedWhenTheirTimeIsOver() {
        var due = due(null);
        assertThat(due).hasSizeGreaterThan(1).isSorted();
        var first = due.get(0);
        assertThat(due(first)).isEqualTo(due.subList(1, due.size()));

        assertThat(erase(first, first.on().minusDays(1))).isZero();
        assertThat(erase(first, first.on())).isPositive();
        assertThat(erase(first, first.on())).isZero();
        assertThat(due(null)).doesNotContain(first);
    }

    @Test
    void knowsUntilWhenMandatesLast() {
        Map<String, Object> network = jdbc.queryForList(
                        "select n.number, max(m.mandate_until) as until from allies_network n join"
                                + " allies_network_member m on m.network_id = n.id group by n.number")
                .get(0);
        var number = CaseNumber.parse(network.get("number").toString());
        assertThat(mandates.anchors(List.of(number, CaseNumber.parse("ALLY-1999-001"))))
                .containsOnlyKeys(number)
                .containsValue(LocalDate.parse(network.get("until").toString()));
        assertThat(mandates.anchors(List.of())).isEmpty();
    }

    private List<Expiry> due(Expiry after) {
        return expiry.expiring(ExpiryQuery.until(LATER, after, 100));
    }

    private int erase(Expiry due, LocalDate today) {
        return SystemWork.call(() -> new TransactionTemplate(transactions).execute(status -> expiry.erase(due, today)));
    }

    private int count(String sql, Object argument) {
        return jdbc.queryForObject(sql, Integer.class, argument);
    }
}
