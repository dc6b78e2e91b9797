package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives out case numbers: one sequence for each prefix and year, without gaps where nothing is rolled back. */
@Component
class CaseNumbers {

    private static final String RAISE =
            "update case_number_sequence set last_number = last_number + 1 where prefix = ? and case_year = ?";
    private static final String READ =
            "select last_number from case_number_sequence where prefix = ? and case_year = ?";
    private static final String BEGIN =
            "insert into case_number_sequence (prefix, case_year, last_number) values (?, ?, 0)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final BusinessClock clock;

    CaseNumbers(JdbcTemplate jdbc, PlatformTransactionManager transactions, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of this year; must be called in a transaction, which then holds the sequence until it ends. */
    CaseNumber next(String prefix) {
        var year = clock.today().getYear();
        if (jdbc.update(RAISE, prefix, year) == 0) {
            begin(prefix, year);
            jdbc.update(RAISE, prefix, year);
        }
        var number = jdbc.queryForObject(READ, Integer.class, prefix, year);
        return CaseNumber.parse("%s-%d-%03d".formatted(prefix, year, number));
    }

    /** In a transaction of its own, because a second one that does the same must not spoil the caller's. */
    private void begin(String prefix, int year) {
        try {
            apart.executeWithoutResult(status -> jdbc.update(BEGIN, prefix, year));
        } catch (DuplicateKeyException e) {
            return; // somebody else began the year at the same moment
        }
    }
}
