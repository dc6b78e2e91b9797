package be.bondwerk.api;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Writes down what nobody expected, under a number that the caller gets instead of what happened. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 20;

    private Failures() {}

    /** @return eight characters that a person can read out on the phone */
    static String log(Exception failure) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        LOG.error("Unexpected failure of the API, reference {}", reference, failure);
        return reference;
    }

    static boolean isDatabaseAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
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
