package be.bondwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.security.FoundationTest;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.ClockMoved;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Moving time in a demonstration. */
@FoundationTest
@ActiveProfiles("demo")
@RecordApplicationEvents
class DemoClockTest {

    @Autowired
    private DemoClock demoClock;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private SignedIn signedIn;

    @AfterEach
    void putTheClockBack() {
        database.sql("delete from demo_clock").update();
        clock.offset(Duration.ZERO);
    }

    @Test
    void movesTheTimeOfEverybodyAndTellsThem() {
        var anna = signedIn.somebody("grensland");

        signedIn.as(anna, () -> {
            demoClock.forward(Duration.ofDays(3));
            demoClock.forward(Duration.ofHours(1));
            assertThat(demoClock.now())
                    .isCloseTo(Instant.now().plus(Duration.ofHours(73)), Assertions.within(1, ChronoUnit.MINUTES));
        });

        assertThat(clock.offset()).isEqualTo(Duration.ofHours(73));
        assertThat(events.stream(ClockMoved.class))
                .containsExactly(new ClockMoved(Duration.ofDays(3)), new ClockMoved(Duration.ofHours(73)));
    }

    @Test
    void remembersTheTimeOverARestart() {
        SystemWork.run(() -> demoClock.forward(Duration.ofDays(40)));
        var restarted = new BusinessClock();

        new DemoClock(restarted, database, publisher).afterSingletonsInstantiated();

        assertThat(restarted.offset()).isEqualTo(Duration.ofDays(40));
        assertThat(events.stream(ClockMoved.class)).hasSize(2).last().isEqualTo(new ClockMoved(Duration.ofDays(40)));
    }

    @Test
    void neverMovesBack() {
        SystemWork.run(() -> assertThatThrownBy(() -> demoClock.forward(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class));
        assertThat(clock.offset()).isZero();
    }

    @Test
    void nobodyMovesItWithoutSigningIn() {
        assertThatThrownBy(() -> demoClock.forward(Duration.ofDays(1)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
