package be.bondwerk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** No two cases get the same number, and none is left out. */
@OnErrands
class CaseNumbersTest {

    private static final AtomicInteger PREFIXES = new AtomicInteger();

    @Autowired
    private CaseNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BusinessClock clock;

    private static String newPrefix() {
        return "NR" + (char) ('A' + PREFIXES.getAndIncrement());
    }

    private CaseNumber next(String prefix) {
        return transaction.execute(status -> numbers.next(prefix));
    }

    @Test
    void countsByPrefixAndYear() {
        var prefix = newPrefix();
        var other = newPrefix();
        var year = clock.today().getYear();
        assertThat(next(prefix).text()).isEqualTo(prefix + "-" + year + "-001");
        assertThat(next(prefix).text()).isEqualTo(prefix + "-" + year + "-002");
        assertThat(next(other).text()).isEqualTo(other + "-" + year + "-001");
    }

    @Test
    void givesANumberOutAgainThatWasTakenBack() {
        var prefix = newPrefix();
        next(prefix);
        transaction.executeWithoutResult(status -> {
            numbers.next(prefix);
            status.setRollbackOnly();
        });
        assertThat(next(prefix).text()).endsWith("-002");
    }

    @Test
    void givesEveryNumberOnceWhenManyAskAtTheSameTime() throws Exception {
        var prefix = newPrefix();
        var threads = Executors.newFixedThreadPool(4);
        List<CaseNumber> given = new ArrayList<>();
        try {
            for (var result : threads.invokeAll(Collections.<Callable<CaseNumber>>nCopies(40, () -> next(prefix)))) {
                given.add(result.get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(new HashSet<>(given)).hasSize(40);
        assertThat(Collections.max(given).text()).endsWith("-040");
    }
}
