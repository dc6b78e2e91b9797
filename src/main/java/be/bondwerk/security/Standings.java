package be.bondwerk.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where accounts stand, read once a second at most: a change acts at once on this node, and within a second on the
 * others.
 */
@Component
class Standings {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Cache<String, Optional<Standing>> cache =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(10_000).build();

    Standings(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** Where the account stands; empty if there is none or it is disabled. */
    Optional<Standing> of(String username) {
        if (TransactionSynchronizationManager.hasResource(key(username))) {
            return read(username); // this transaction changed it: nobody else may see that yet
        }
        var known = cache.getIfPresent(username);
        if (known == null) {
            known = read(username);
            cache.put(username, known);
        }
        return known;
    }

    private Optional<Standing> read(String username) {
        return accounts.withGrants(username)
                .filter(Account::isEnabled)
                .map(account -> new Standing(account.person(), account.grants().toList()));
    }

    /** To be called inside the transaction that changes the account. */
    void changed(String username) {
        var key = key(username);
        if (TransactionSynchronizationManager.hasResource(key)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(key, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
                cache.invalidate(username);
            }
        });
        events.publishEvent(new StandingChanged(username));
    }

    private static String key(String username) {
        return Standings.class.getName() + ":" + username;
    }
}
