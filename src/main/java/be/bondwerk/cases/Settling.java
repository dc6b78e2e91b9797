package be.bondwerk.cases;

import be.bondwerk.engine.EngineTasks;
import be.bondwerk.shared.CaseNumber;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Waits a moment for what the platform does by itself after a person did something. */
@Component
class Settling {

    private static final Duration LONGEST = Duration.ofMillis(1_500);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final EngineTasks engine;
    private final Duration longest;

    @Autowired
    Settling(EngineTasks engine) {
        this(engine, LONGEST);
    }

    Settling(EngineTasks engine, Duration longest) {
        this.engine = engine;
        this.longest = longest;
    }

    /** Returns whether the case came to rest in time; to be called outside a transaction. */
    boolean await(CaseNumber number) {
        var end = System.nanoTime() + longest.toNanos();
        while (!engine.settled(number)) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
