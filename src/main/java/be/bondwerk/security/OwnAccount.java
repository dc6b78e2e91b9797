package be.bondwerk.security;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private static final Logger log = LoggerFactory.getLogger(OwnAccount.class);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 72; // bytes: bcrypt looks at no more

    private final AccountRepository accounts;
    private final Standings standings;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwords;

    OwnAccount(AccountRepository accounts, Standings standings, CurrentUser currentUser, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.standings = standings;
        this.currentUser = currentUser;
        this.passwords = passwords;
    }

    /** Reads Bondwerk in that language from now on. */
    public void speak(Locale language) {
        change(account -> account.speak(language));
    }

    /** Where and when Bondwerk writes to the person. */
    @Transactional(readOnly = true)
    public MailChoice mail() {
        return accounts.withGrants(currentUser.person().username())
                .map(Account::mailChoice)
                .orElseThrow(NotFound::new);
    }

    /** Chooses where and when Bondwerk writes. @throws Refusal if it cannot be a mail address */
    public void mail(MailChoice choice) {
        var address = MailAddresses.check(choice.email());
        change(account -> account.write(new MailChoice(address, choice.taskMail())));
    }

    /**
     * Replaces the own password.
     *
     * @throws Refusal if the current one is wrong, or the new one too short or too long
     */
    public void changePassword(String current, String wanted) {
        if (wanted.length() < SHORTEST || wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Refusal("security.passwordShape");
        }
        change(account -> {
            if (!passwords.matches(current, account.passwordHash())) {
                throw new Refusal("security.passwordWrong");
            }
            account.password(passwords.encode(wanted));
        });
        log.info("{} changed their password", currentUser.person().username());
    }

    private void change(Consumer<Account> change) {
        var username = currentUser.person().username();
        var account = accounts.forChange(username).orElseThrow(NotFound::new);
        change.accept(account);
        accounts.save(account);
        standings.changed(username);
    }
}
