package be.bondwerk.security;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the account {@code admin} in an installation that has no accounts yet. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String USERNAME = "admin";

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Grants grants;
    private final TransactionTemplate transaction;
    private final Person administrator;
    private final String chosenPassword;

    FirstAdministrator(
            AccountRepository repository,
            Accounts accounts,
            Grants grants,
            TransactionTemplate transaction,
            @Value("${bondwerk.zone.id:zone}") String zoneId,
            @Value("${bondwerk.admin.password:}") String chosenPassword) {
        this.repository = repository;
        this.accounts = accounts;
        this.grants = grants;
        this.transaction = transaction;
        this.administrator = new Person(USERNAME, "Administrator", Locale.ENGLISH, zoneId);
        this.chosenPassword = chosenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (repository.existsBy()) {
            return;
        }
        var password = chosenPassword.isBlank() ? Secrets.password() : chosenPassword;
        try {
            SystemWork.run(() -> transaction.executeWithoutResult(status -> open(password)));
        } catch (DataIntegrityViolationException e) {
            return; // another node that started at the same moment was first
        }
        if (chosenPassword.isBlank()) {
            log.warn("Sign in as {} with the password {} – it is shown here once.", USERNAME, password);
        }
    }

    private void open(String password) {
        accounts.create(administrator, password);
        grants.name(USERNAME, Role.ADMIN, Scope.zone(administrator.zoneId()), administrator.zoneId(), false);
    }
}
