package be.bondwerk.shell;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something unexpected: what people read about it and under which number the log knows it.
 *
 * @param reference eight characters that a person can read out on the phone
 */
record Failure(Throwable cause, String reference, boolean databaseIsAway) {
    /** Looks every five seconds whether Bondwerk is well again, and then reloads the page. */
    static final String RETURN_WHEN_WELL =
            "setInterval(() => fetch('actuator/health').then(answer => answer.ok && location.reload()).catch(() =>"
                    + " {}), 5000)";

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Failure of(Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        return new Failure(cause, reference, isDatabaseAway(cause));
    }

    void log() {
        LOG.error("Unexpected failure, reference {}", reference, cause);
    }

    String title() {
        return databaseIsAway ? "shell.away" : "shell.failure";
    }

    String explanation() {
        return databaseIsAway ? "shell.away.more" : "shell.failure.more";
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || (cause instanceof SQLException failed && isConnectionState(failed)));
    }

    /** SQL states of class 08 (connection) and 57P (server going down), and of H2's closed database. */
    private static boolean isConnectionState(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("9009") || state.equals("90121");
    }
}
