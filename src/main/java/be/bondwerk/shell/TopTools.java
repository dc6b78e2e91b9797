package be.bondwerk.shell;

import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Zone;
import be.bondwerk.security.OwnAccount;
import be.bondwerk.security.Person;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the top of the screen needs from elsewhere. */
@Component
class TopTools {
    private final Directory directory;
    private final OwnAccount account;
    private final AuthenticationContext authentication;

    TopTools(Directory directory, OwnAccount account, AuthenticationContext authentication) {
        this.directory = directory;
        this.account = account;
        this.authentication = authentication;
    }

    String zoneName(Person person) {
        return directory.zone(person.zoneId()).map(Zone::name).orElse(person.zoneId());
    }

    void speak(Locale language) {
        account.speak(language);
    }

    void signOut() {
        authentication.logout();
    }
}
