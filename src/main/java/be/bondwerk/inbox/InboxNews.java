package be.bondwerk.inbox;

import be.bondwerk.security.Principals;
import be.bondwerk.security.StandingChanged;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that an inbox they show has changed; one node tells its own pages. */
@Component
public class InboxNews {

    private static final Logger LOG = LoggerFactory.getLogger(InboxNews.class);

    private final Map<Object, Consumer<Set<String>>> listeners = new ConcurrentHashMap<>();
    private final Executor teller;

    @Autowired
    InboxNews() {
        this(Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "inbox-news");
            thread.setDaemon(true);
            return thread;
        }));
    }

    InboxNews(Executor teller) {
        this.teller = teller;
    }

    /** Ends a registration. */
    @FunctionalInterface
    public interface Registration {

        /** Nothing is told from now on; may be called twice. */
        void remove();
    }

    /**
     * Runs {@code refresh} whenever the inbox of one of the principals changed, on a thread of its own.
     *
     * @param principals as {@link be.bondwerk.security.CurrentUser#principals()} gives them
     */
    public Registration register(Set<String> principals, Runnable refresh) {
        var key = new Object();
        var mine = Set.copyOf(principals);
        listeners.put(key, changed -> {
            if (changed.stream().anyMatch(mine::contains)) {
                refresh.run();
            }
        });
        return () -> listeners.remove(key);
    }

    /** Whoever gets or loses a role sees other tasks. */
    @TransactionalEventListener(fallbackExecution = true)
    void tell(StandingChanged change) {
        tell(new InboxChanged(Set.of(Principals.of(change.username()))));
    }

    @EventListener
    void tell(InboxChanged change) {
        listeners.values().forEach(listener -> teller.execute(() -> tell(listener, change)));
    }

    private static void tell(Consumer<Set<String>> listener, InboxChanged change) {
        try {
            listener.accept(change.principals());
        } catch (RuntimeException e) {
            LOG.warn("A page could not be told that its inbox changed", e);
        }
    }
}
