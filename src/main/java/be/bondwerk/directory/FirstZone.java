package be.bondwerk.directory;

import be.bondwerk.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Sets up the police zone of an installation, as its environment names it. */
@Component
@Profile("!demo")
class FirstZone implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstZone.class);

    private final Directory directory;
    private final Zone zone;

    FirstZone(
            Directory directory,
            @Value("${bondwerk.zone.id:zone}") String id,
            @Value("${bondwerk.zone.name:Police zone}") String name) {
        this.directory = directory;
        this.zone = new Zone(id, name);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemWork.run(this::setUp);
    }

    private void setUp() {
        if (directory.zone(zone.id()).isPresent()) {
            return;
        }
        try {
            directory.add(zone);
        } catch (DuplicateKeyException e) {
            log.info("Another node set up the zone {} at the same moment", zone.id());
        }
    }
}
