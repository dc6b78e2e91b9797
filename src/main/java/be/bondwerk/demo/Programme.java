package be.bondwerk.demo;

import be.bondwerk.shell.DemoAccounts;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the sign-in page who can be tried out. */
@Component
@Profile("demo")
class Programme implements DemoAccounts {

    @Override
    public List<DemoAccount> accounts() {
        return Cast.PLAYERS.stream()
                .map(player -> new DemoAccount(player.username(), player.name(), player.job()))
                .toList();
    }

    @Override
    public String password() {
        return Cast.PASSWORD;
    }
}
