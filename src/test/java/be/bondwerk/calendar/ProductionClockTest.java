package be.bondwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.security.FoundationTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Outside demonstrations nothing moves time. */
@FoundationTest
class ProductionClockTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void thereIsOneClockAndNoWayToMoveIt() {
        assertThat(application.getBeansOfType(Clock.class).values())
                .singleElement()
                .isInstanceOf(BusinessClock.class);
        assertThat(application.getBeansOfType(DemoClock.class)).isEmpty();
    }
}
