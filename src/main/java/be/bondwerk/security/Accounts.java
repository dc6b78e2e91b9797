package be.bondwerk.security;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the accounts of their own zone; accounts of other zones do not exist for them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN') or hasAuthority('SYSTEM')")
public class Accounts {

    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    private final AccountRepository accounts;
    private final Standings standings;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Standings standings,
            CurrentUser currentUser,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * One page of the accounts of the administrator's zone whose name contains the text, by name.
     *
     * @param page which page, from 0
     * @param size how many accounts a page has
     */
    @Transactional(readOnly = true)
    public List<AccountFacts> page(String text, int page, int size) {
        var zoneId = currentUser.person().zoneId();
        return accounts.like(zoneId, AccountRepository.containing(text), PageRequest.of(page, size)).stream()
                .filter(account -> administers(account.person()))
                .map(Accounts::facts)
                .toList();
    }

    /** How many accounts {@link #page} has in all. */
    @Transactional(readOnly = true)
    public int count(String text) {
        var person = currentUser.person();
        return administers(person) ? accounts.countLike(person.zoneId(), AccountRepository.containing(text)) : 0;
    }

    /** @throws NotFound if there is no such account in the administrator's zone */
    @Transactional(readOnly = true)
    public AccountFacts find(String username) {
        return accounts.withGrants(username)
                .filter(account -> administers(account.person()))
                .map(Accounts::facts)
                .orElseThrow(NotFound::new);
    }

    /**
     * Opens an account without any role.
     *
     * @return a password to hand over; it is shown here once and stored nowhere
     * @throws Refusal if the username is taken or malformed
     */
    public String create(Person person) {
        var password = Secrets.password();
        create(person, password);
        return password;
    }

    /** Opens an account without any role, with a password that somebody chose. */
    public void create(Person person, String password) {
        if (!administers(person)) {
            throw new NotFound();
        }
        Usernames.check(person);
        if (accounts.existsById(person.username())) {
            throw new Refusal("security.usernameTaken", person.username());
        }
        accounts.save(new Account(person, passwords.encode(password), clock.instant()));
        standings.changed(person.username());
        log.info("Account {} was opened", person.username());
    }

    /** Lets somebody sign in again. */
    public void enable(String username) {
        change(username, account -> account.enable(true));
        log.info("Account {} was enabled", username);
    }

    /**
     * Keeps somebody out from now on; who is signed in is signed out.
     *
     * @throws Refusal if it is the administrator's own account
     */
    public void disable(String username) {
        if (!currentUser.isSystem() && currentUser.person().username().equals(username)) {
            throw new Refusal("security.ownAccount");
        }
        change(username, account -> account.enable(false));
        log.info("Account {} was disabled", username);
    }

    /** Notes whom somebody works for: a municipality or the police zone. */
    public void employ(String username, Scope employer) {
        change(username, account -> account.workFor(employer));
    }

    /** Notes where Bondwerk writes to somebody; null means nowhere. @throws Refusal if it cannot be a mail address */
    public void mail(String username, @Nullable String email) {
        var address = MailAddresses.check(email);
        change(
                username,
                account -> account.write(
                        new MailChoice(address, account.mailChoice().taskMail())));
    }

    /** Replaces a password. @return the new one; it is shown here once and stored nowhere */
    public String resetPassword(String username) {
        var password = Secrets.password();
        change(username, account -> account.password(passwords.encode(password)));
        log.info("The password of {} was replaced", username);
        return password;
    }

    private void change(String username, Consumer<Account> change) {
        var account = accounts.forChange(username)
                .filter(found -> administers(found.person()))
                .orElseThrow(NotFound::new);
        change.accept(account);
        accounts.save(account);
        standings.changed(username);
    }

    private boolean administers(Person person) {
        return currentUser.holds(Role.ADMIN, Scope.zone(person.zoneId()));
    }

    private static AccountFacts facts(Account account) {
        var grants = account.grants()
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(grant -> grant.scope().text()))
                .toList();
        return new AccountFacts(
                account.person(),
                account.isEnabled(),
                account.createdAt(),
                account.employer(),
                account.mailChoice(),
                grants);
    }
}
