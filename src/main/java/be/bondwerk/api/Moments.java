package be.bondwerk.api;

import be.bondwerk.calendar.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Writes moments as the API does: Brussels time with its offset, to the millisecond. */
final class Moments {

    private Moments() {}

    static OffsetDateTime of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS)
                .atZone(BusinessClock.BRUSSELS)
                .toOffsetDateTime();
    }

    static @Nullable OffsetDateTime ofNullable(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }
}
