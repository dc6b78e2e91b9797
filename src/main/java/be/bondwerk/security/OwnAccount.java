package be.bondwerk.security;

import be.bondwerk.shared.NotFound;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountRepository accounts;
    private final Standings standings;
    private final CurrentUser currentUser;

    OwnAccount(AccountRepository accounts, Standings standings, CurrentUser currentUser) {
        this.accounts = accounts;
        this.standings = standings;
        this.currentUser = currentUser;
    }

    /** Reads Bondwerk in that language from now on. */
    public void speak(Locale language) {
        var username = currentUser.person().username();
        var account = accounts.forChange(username).orElseThrow(NotFound::new);
        account.speak(language);
        accounts.save(account);
        standings.changed(username);
    }
}
