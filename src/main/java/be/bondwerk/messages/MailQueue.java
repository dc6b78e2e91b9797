package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mails that are still to be sent. A worker claims one for a while by a conditional update, so that no two workers have the same;
 * one whose worker died is free again when that while is over, unless it may have arrived.
 */
@Repository
class MailQueue {
    /** Longer than the longest conversation with a mail server. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int CANDIDATES = 20;
    private static final int LONGEST_FACTOR = 240;

    private final JdbcClient database;
    private final BusinessClock clock;
    private final Duration pause;

    MailQueue(JdbcClient database, BusinessClock clock, @Value("${bondwerk.mail.pause:1m}") Duration pause) {
        this.database = database;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * A mail that one worker has.
     *
     * @param attempts how often it was tried before
     */
    record Claim(MessageId id, UUID worker, int attempts) {}

    /** The mail that has waited longest, for this worker alone. */
    Optional<Claim> claim() {
        var now = Timestamp.from(clock.instant());
        var candidates = database.sql("""
            select id, attempts from message
            where state = 'WAITING' and next_try <= ? and (claimed_until is null or claimed_until < ?)
            order by next_try, written_at, id limit ?\
            """)
                .params(now, now, CANDIDATES)
                .query((row, index) ->
                        new Claim(MessageId.parse(row.getString("id")), UUID.randomUUID(), row.getInt("attempts")))
                .list();
        return candidates.stream().filter(this::take).findFirst();
    }

    private boolean take(Claim claim) {
        var now = clock.instant();
        return database.sql("""
            update message set claim = ?, claimed_until = ?
            where id = ? and state = 'WAITING' and (claimed_until is null or claimed_until < ?)\
            """)
                        .params(
                                claim.worker(),
                                Timestamp.from(now.plus(LEASE)),
                                claim.id().value(),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Notes that from now on it may have arrived; false if it is not to be sent any more. */
    boolean handOver(Claim claim) {
        return database.sql("update message set state = 'HANDED_OVER' where id = ? and claim = ? and state = 'WAITING'")
                        .params(claim.id().value(), claim.worker())
                        .update()
                == 1;
    }

    /** It was taken; a link is not kept any longer, unless asked. */
    void sent(Claim claim, boolean keepLink) {
        database.sql("""
            update message set state = 'SENT', channel = 'MAIL', reached_at = ?, claim = null, claimed_until = null,
                trouble = null, link = case when ? then link end
            where id = ? and claim = ? and state in ('HANDED_OVER', 'TO_TELL')\
            """)
                .params(Timestamp.from(clock.instant()), keepLink, claim.id().value(), claim.worker())
                .update();
    }

    /** It is tried again: after a pause that grows from one minute to four hours, or as soon as there is a server again. */
    void tryAgain(Claim claim, boolean afterPause) {
        var factor = (long) Math.min(LONGEST_FACTOR, Math.pow(3, Math.min(claim.attempts(), 10)));
        var wait = afterPause ? pause.multipliedBy(factor) : Duration.ZERO;
        database.sql("""
            update message set state = 'WAITING', attempts = attempts + 1, next_try = ?, claim = null, claimed_until = null
            where id = ? and claim = ? and state in ('WAITING', 'HANDED_OVER')\
            """)
                .params(Timestamp.from(clock.instant().plus(wait)), claim.id().value(), claim.worker())
                .update();
    }

    /** A person must tell it; what was meant for somebody with an account is given up instead. */
    void giveUp(Claim claim, Trouble trouble) {
        database.sql("""
            update message set state = case when username is null then 'TO_TELL' else 'DROPPED' end, trouble = ?,
                attempts = attempts + 1, claim = null, claimed_until = null
            where id = ? and claim = ? and state in ('WAITING', 'HANDED_OVER')\
            """)
                .params(trouble.name(), claim.id().value(), claim.worker())
                .update();
    }

    /** Somebody else must deal with what a dead worker left, and with what no server took for too long. */
    void sweep() {
        var now = Timestamp.from(clock.instant());
        var left = "state = case when username is null then 'TO_TELL' else 'DROPPED' end, claimed_until = null";
        database.sql("update message set " + left
                        + ", trouble = 'UNSURE' where state = 'HANDED_OVER' and claimed_until < ?")
                .param(now)
                .update();
        database.sql("update message set " + left
                        + ", trouble = 'NOT_DELIVERED' where state = 'WAITING' and give_up_at < ?"
                        + " and (claimed_until is null or claimed_until < ?)")
                .params(now, now)
                .update();
    }
}
