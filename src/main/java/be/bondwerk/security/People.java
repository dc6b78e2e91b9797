package be.bondwerk.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of one's own zone: their names, and who holds which role. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class People {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    People(AccountRepository accounts, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Somebody of one's own zone, also if they may no longer sign in. */
    public Optional<Person> find(String username) {
        return accounts.withGrants(username).map(Account::person).filter(person -> mine(person.zoneId()));
    }

    /**
     * People who may sign in and whose name contains the text, by name.
     *
     * @param text part of a name or username; capitals and accents do not matter
     * @param limit how many at most
     */
    public List<Person> search(String text, String zoneId, int limit) {
        if (!mine(zoneId)) {
            return List.of();
        }
        return accounts.enabledLike(zoneId, AccountRepository.containing(text), PageRequest.ofSize(limit)).stream()
                .map(Account::person)
                .toList();
    }

    /** The names that people read for those usernames of one's own zone, also if they may no longer sign in. */
    public Map<String, String> named(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : accounts.withNames(usernames).stream()
                        .map(Account::person)
                        .filter(person -> mine(person.zoneId()))
                        .collect(Collectors.toMap(Person::username, Person::displayName));
    }

    /** Who holds that role for that scope today, by name. */
    public List<Person> holding(Role role, Scope scope) {
        return holders(scope).stream()
                .filter(holder -> holder.role() == role)
                .map(Holder::person)
                .toList();
    }

    /** Who holds any role for that scope today, by name. */
    public List<Holder> holders(Scope scope) {
        var today = LocalDate.now(clock);
        return accounts.withScope(scope).stream()
                .filter(account -> mine(account.person().zoneId()))
                .flatMap(account -> account.grants()
                        .filter(grant -> grant.scope().equals(scope) && grant.inForce(today))
                        .map(grant -> new Holder(account.person(), grant.role(), grant.deputy())))
                .toList();
    }

    /** Who works for that municipality or police zone and may be given that role, by name. */
    public List<Person> workingFor(Scope employer, Role role) {
        return accounts.workingFor(employer.text()).stream()
                .filter(account -> Walls.allow(role, account.grants().map(Grant::role)))
                .map(Account::person)
                .filter(person -> mine(person.zoneId()))
                .toList();
    }

    private boolean mine(String zoneId) {
        return currentUser.isSystem() || currentUser.zoneIds().contains(zoneId);
    }
}
