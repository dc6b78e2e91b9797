package be.bondwerk.messages;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was said to people is emptied after six months, neither earlier nor later; that it was said stays. */
@OnErrands
class MessageExpiryTest {
    /** The end of August: February has no such day. */
    private static final Instant WRITTEN = Instant.parse("2026-08-31T10:00:00Z");

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MessageExpiry expiry;

    private MailTown town;
    private MessageId old;
    private MessageId young;

    @BeforeEach
    void say() {
        town = new MailTown(jdbc, errands, outbox, transaction);
        old = town.say("candidate-1", MailTown.somebody(null));
        young = town.say("candidate-2", MailTown.somebody(null));
        written(old, WRITTEN);
        written(young, WRITTEN.plusSeconds(86_400L * 30));
    }

    @Test
    void isToldOfTheDayBeforehand() {
        assertThat(expiring(DUE.minusDays(1))).isEmpty();
        assertThat(expiring(DUE)).singleElement().satisfies(found -> {
            assertThat(found.on()).isEqualTo(DUE);
            assertThat(found.number()).isEqualTo(town.number);
            assertThat(found.zoneId()).isEqualTo(town.town.zone);
        });
    }

    @Test
    void emptiesWhatIsOldAndKeepsTheCount() {
        var due = expiring(DUE).get(0);
        assertThat(expiry.erase(due, DUE.minusDays(1))).isZero();
        assertThat(expiry.erase(due, DUE)).isEqualTo(1);
        assertThat(expiry.erase(due, DUE)).isZero();
        for (var column : List.of("recipient", "phone", "address", "headline", "body", "link")) {
            assertThat(town.column(old, column)).isEqualTo("null");
            assertThat(town.column(young, column)).isNotEqualTo("null");
        }
        assertThat(town.state(old)).isEqualTo("DROPPED");
        assertThat(expiring(DUE)).isEmpty();
    }

    private List<Expiry> expiring(LocalDate until) {
        return expiry.expiring(new ExpiryQuery(town.town.zone, null, until, null, 10));
    }

    private void written(MessageId id, Instant at) {
        jdbc.update("update message set written_at = ? where id = ?", Timestamp.from(at), id.value());
    }
}
