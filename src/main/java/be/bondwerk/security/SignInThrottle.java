package be.bondwerk.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, per account and per address, on all nodes together.
 *
 * <p>An attempt is written down before the password is looked at, so that guessing in parallel gains nothing. It goes by
 * the system's time: a demonstration that moves its clock opens no lock.
 */
@Component
class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 30;

    private final JdbcClient database;
    private final Clock clock;

    @Autowired
    SignInThrottle(JdbcClient database) {
        this(database, Clock.systemUTC());
    }

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes down an attempt, which counts as failed until {@link #succeeded} says otherwise.
     *
     * @throws SignInLocked if too many attempts failed before; this one then does not count
     */
    Attempt begin(String username, String address) {
        var attempt = new Attempt(List.of(
                new Try(UUID.randomUUID(), digest("account " + username), PER_ACCOUNT),
                new Try(UUID.randomUUID(), digest("address " + address), PER_ADDRESS)));
        attempt.tries().forEach(this::write);
        var minutes =
                attempt.tries().stream().mapToLong(this::minutesLocked).max().orElse(0);
        if (minutes > 0) {
            attempt.tries().forEach(this::erase);
            throw new SignInLocked(minutes);
        }
        return attempt;
    }

    /** The attempt was no failure; earlier failures for this account are forgotten. */
    void succeeded(Attempt attempt) {
        attempt.tries().forEach(this::erase);
        database.sql("delete from sign_in_failure where subject = ?")
                .param(attempt.tries().get(0).subject())
                .update();
        database.sql("delete from sign_in_failure where at < ?")
                .param(utc(clock.instant().minus(WINDOW)))
                .update();
    }

    private void write(Try one) {
        database.sql("insert into sign_in_failure (id, subject, at) values (?, ?, ?)")
                .params(one.id(), one.subject(), utc(clock.instant()))
                .update();
    }

    private void erase(Try one) {
        database.sql("delete from sign_in_failure where id = ?").param(one.id()).update();
    }

    /** Until so many of the earlier failures lie further back than the window that one more is allowed. */
    private long minutesLocked(Try one) {
        var now = clock.instant();
        return database.sql("""
            select at from sign_in_failure where subject = ? and id <> ? and at > ?
            order by at desc offset ? rows fetch next 1 rows only\
            """)
                .params(one.subject(), one.id(), utc(now.minus(WINDOW)), one.limit() - 1)
                .query(OffsetDateTime.class)
                .optional()
                .map(oldest -> Duration.between(now, oldest.toInstant().plus(WINDOW)))
                .map(left -> left.toMinutes() + 1)
                .orElse(0L);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** Who tried is not stored as such: people type passwords into the wrong field. */
    private static String digest(String subject) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An attempt as it counts for the account (first) and for the address. */
    record Attempt(List<Try> tries) {}

    /** What was written down for one subject. */
    record Try(UUID id, String subject, int limit) {}
}
