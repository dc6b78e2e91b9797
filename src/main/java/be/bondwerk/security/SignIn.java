package be.bondwerk.security;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password; an unknown and a disabled account answer like a wrong password, and as slowly. */
@Component
class SignIn implements AuthenticationProvider {

    private static final int LONGEST_NAME = 60;

    private final AccountRepository accounts;
    private final Authorities authorities;
    private final SignInThrottle throttle;
    private final DaoAuthenticationProvider passwords;

    SignIn(AccountRepository accounts, Authorities authorities, SignInThrottle throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.authorities = authorities;
        this.throttle = throttle;
        this.passwords = new DaoAuthenticationProvider(this::load);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        var throttled = throttle.begin(normal(attempt.getName()), address(attempt));
        var signedIn = passwords.authenticate(attempt);
        throttle.succeeded(throttled);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private UserDetails load(String name) {
        return accounts.withGrants(normal(name))
                .filter(Account::isEnabled)
                .map(account -> {
                    var username = account.person().username();
                    return new User(username, account.passwordHash(), authorities.of(username));
                })
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    static String normal(String name) {
        var stripped = name.strip().toLowerCase(Locale.ROOT);
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "none";
    }
}
