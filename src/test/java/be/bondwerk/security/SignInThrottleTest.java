package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How guessing passwords is slowed down, on two nodes that share a database. */
@FoundationTest
class SignInThrottleTest {

    private final String name = "n" + UUID.randomUUID();
    private final String address = "a" + UUID.randomUUID();
    private final MovingClock clock = new MovingClock();

    @Autowired
    private JdbcClient database;

    @Test
    void locksAnAccountAfterFiveFailuresOnWhateverNodeForAQuarterOfAnHour() {
        fail(node(), name, 3);
        fail(node(), name, 2);

        assertThatThrownBy(() -> node().begin(name, address))
                .isInstanceOfSatisfying(SignInLocked.class, locked -> assertThat(locked.minutes())
                        .isBetween(15L, 16L));
        clock.forward(Duration.ofMinutes(10));
        assertThatThrownBy(() -> node().begin(name, address))
                .isInstanceOfSatisfying(SignInLocked.class, locked -> assertThat(locked.minutes())
                        .isBetween(5L, 6L));
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThatCode(() -> node().begin(name, address)).doesNotThrowAnyException();
    }

    @Test
    void attemptsWhileLockedDoNotMakeTheLockLonger() {
        fail(node(), name, 5);
        IntStream.range(0, 20).forEach(i -> assertThatThrownBy(() -> node().begin(name, address))
                .isInstanceOf(SignInLocked.class));

        clock.forward(Duration.ofMinutes(15).plusSeconds(1));

        assertThatCode(() -> node().begin(name, address)).doesNotThrowAnyException();
    }

    @Test
    void oneAccountsFailuresDoNotLockAnother() {
        fail(node(), name, 5);

        assertThatCode(() -> node().begin("other" + name, address)).doesNotThrowAnyException();
    }

    @Test
    void signingInForgetsTheFailuresOfTheAccount() {
        fail(node(), name, 4);
        node().succeeded(node().begin(name, address));
        fail(node(), name, 5);

        assertThatThrownBy(() -> node().begin(name, address)).isInstanceOf(SignInLocked.class);
    }

    @Test
    void locksAnAddressThatTriesManyAccounts() {
        IntStream.range(0, SignInThrottle.PER_ADDRESS).forEach(i -> node().begin(name + i, address));

        assertThatThrownBy(() -> node().begin("yet another " + name, address)).isInstanceOf(SignInLocked.class);
        assertThatCode(() -> node().begin("yet another " + name, "b" + address)).doesNotThrowAnyException();
    }

    @Test
    void guessingInParallelGainsNothing() throws Exception {
        var nodes = List.of(node(), node());
        var threads = Executors.newFixedThreadPool(8);
        Callable<Integer> guess = () -> {
            try {
                nodes.get((int) (Thread.currentThread().getId() % 2)).begin(name, address);
                return 1;
            } catch (SignInLocked e) {
                return 0;
            }
        };
        var heard = 0;
        for (var result :
                threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> guess).toList())) {
            heard += result.get();
        }
        threads.shutdown();

        assertThat(heard).isBetween(1, SignInThrottle.PER_ACCOUNT);
    }

    @Test
    void storesNeitherNamesNorAddresses() {
        node().begin(name, address);

        assertThat(database.sql("select subject from sign_in_failure")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }

    @Test
    void sweepsOutWhatNoLongerCounts() {
        fail(node(), name, 2);
        clock.forward(SignInThrottle.WINDOW.plusSeconds(1));
        node().succeeded(node().begin("other" + name, "b" + address));

        assertThat(database.sql("select count(*) from sign_in_failure where at < ?")
                        .param(clock.instant().minus(SignInThrottle.WINDOW).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(SignInThrottle node, String username, int times) {
        IntStream.range(0, times).forEach(i -> node.begin(username, address));
    }

    private SignInThrottle node() {
        return new SignInThrottle(database, clock);
    }

    /** A clock that stands still until it is moved. */
    private static class MovingClock extends Clock {
        private Instant now = Instant.now();

        void forward(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
