package be.bondwerk.demo;

import be.bondwerk.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty demonstration; what is there already stays as it is. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Places places;
    private final Cast cast;
    private final Stories stories;

    DemoData(Places places, Cast cast, Stories stories) {
        this.places = places;
        this.cast = cast;
        this.stories = stories;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var began = System.nanoTime();
        SystemWork.run(() -> {
            places.add();
            cast.engage();
        });
        stories.tell();
        LOG.info("The demonstration is ready after {} ms", (System.nanoTime() - began) / 1_000_000);
    }
}
