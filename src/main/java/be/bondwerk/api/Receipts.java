package be.bondwerk.api;

import be.bondwerk.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps for a day what was answered to a request with a key. It goes by the system's time: a demonstration that moves its
 * clock forgets nothing.
 */
@Component("apiReceipts")
class Receipts {

    /** How long a receipt is kept. */
    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient database;
    private final Clock clock;

    @Autowired
    Receipts(JdbcClient database) {
        this(database, Clock.systemUTC());
    }

    Receipts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A receipt, and the digest of the request that it answered. */
    record Kept(String request, Receipt receipt) {}

    Optional<Kept> find(String id) {
        return database.sql("""
            select request, case_number, next_task_id, settled from api_receipt where id = ? and kept_at > ?\
            """)
                .params(id, oldest())
                .query((row, index) -> new Kept(
                        row.getString("request"),
                        Receipt.of(
                                new CaseNumber(row.getString("case_number")),
                                row.getString("next_task_id"),
                                row.getBoolean("settled"))))
                .optional();
    }

    /** To be called in the transaction of what is receipted. @throws org.springframework.dao.DuplicateKeyException if there is one */
    void keep(String id, String request, Receipt receipt) {
        database.sql("delete from api_receipt where id = ? and kept_at <= ?")
                .params(id, oldest())
                .update();
        database.sql("insert into api_receipt (id, request, case_number, settled, kept_at) values (?, ?, ?, ?, ?)")
                .params(id, request, receipt.caseNumber(), receipt.settled(), now())
                .update();
    }

    /** Adds to a receipt what became known later. */
    void complete(String id, Receipt receipt) {
        database.sql("update api_receipt set next_task_id = ?, settled = ? where id = ?")
                .params(receipt.nextTaskId(), receipt.settled(), id)
                .update();
    }

    void forgetOld() {
        database.sql("delete from api_receipt where kept_at <= ?")
                .param(oldest())
                .update();
    }

    private OffsetDateTime oldest() {
        return now().minus(KEPT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
