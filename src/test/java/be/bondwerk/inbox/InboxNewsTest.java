package be.bondwerk.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Open pages hear of changes to what they show, and of nothing else. */
class InboxNewsTest {

    private final InboxNews news = new InboxNews(Runnable::run);
    private final AtomicInteger refreshed = new AtomicInteger();

    @Test
    void tellsWhoeverSeesTheChange() {
        news.register(Set.of("USER:anna", "COORD@MUNICIPALITY:linderveld"), refreshed::incrementAndGet);
        news.tell(new InboxChanged(Set.of("MAYOR@MUNICIPALITY:linderveld", "USER:anna")));
        news.tell(new InboxChanged(Set.of("MAYOR@MUNICIPALITY:linderveld")));
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void tellsNothingAfterTheRegistrationWasRemoved() {
        var registration = news.register(Set.of("USER:anna"), refreshed::incrementAndGet);
        registration.remove();
        registration.remove();
        news.tell(new InboxChanged(Set.of("USER:anna")));
        assertThat(refreshed).hasValue(0);
    }

    @Test
    void tellsTheOthersWhenOnePageFails() {
        news.register(Set.of("USER:anna"), () -> {
            throw new IllegalStateException("closed");
        });
        news.register(Set.of("USER:anna"), refreshed::incrementAndGet);
        news.tell(new InboxChanged(Set.of("USER:anna")));
        assertThat(refreshed).hasValue(1);
    }
}
