package be.bondwerk.demo;

import be.bondwerk.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills an empty demonstration; what is there already stays as it is. */
@Component
@Profile("demo")
class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Places places;
    private final Cast cast;
    private final Surroundings surroundings;
    private final Stories stories;
    private final Announcement announcement;

    DemoData(Places places, Cast cast, Surroundings surroundings, Stories stories, Announcement announcement) {
        this.places = places;
        this.cast = cast;
        this.surroundings = surroundings;
        this.stories = stories;
        this.announcement = announcement;
    }

    /** Once Bondwerk answers and works off its jobs: at the door while this goes on, nobody waits. */
    @EventListener
    void fill(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            fill();
            announcement.announce();
        }
    }

    private void fill() {
        var began = System.nanoTime();
        SystemWork.run(() -> {
            places.add();
            cast.engage();
            surroundings.describe();
        });
        stories.tell();
        LOG.info("The demonstration is ready after {} ms", (System.nanoTime() - began) / 1_000_000);
    }
}
