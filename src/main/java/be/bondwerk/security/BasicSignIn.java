package be.bondwerk.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs another system in with each of its requests. Only its first one takes the slow and throttled way of
 * {@link SignIn}: a password that was right is recognised for some minutes by a digest that lives in memory only, so that
 * requests side by side do not count as guesses.
 */
@Component
class BasicSignIn {

    private static final Duration RECOGNISED = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LANES = 64;

    private final ProviderManager signIn;
    private final AccountRepository accounts;
    private final Authorities authorities;
    private final SecretKeySpec secret;
    private final Cache<String, byte[]> proofs = Caffeine.newBuilder()
            .expireAfterWrite(RECOGNISED)
            .maximumSize(10_000)
            .build();
    private final Object[] lanes = Stream.generate(Object::new).limit(LANES).toArray();

    BasicSignIn(
            SignIn signIn, AuthenticationEventPublisher events, AccountRepository accounts, Authorities authorities) {
        this.signIn = new ProviderManager(signIn);
        this.signIn.setAuthenticationEventPublisher(events);
        this.accounts = accounts;
        this.authorities = authorities;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        secret = new SecretKeySpec(random, ALGORITHM);
    }

    /** @throws org.springframework.security.core.AuthenticationException as {@link SignIn} does */
    Authentication authenticate(Authentication attempt) {
        var recognised = recognise(attempt);
        return recognised.isPresent() ? recognised.get() : oneByOne(attempt);
    }

    /** The first requests of one account wait for each other: one of them proves the password for all. */
    private Authentication oneByOne(Authentication attempt) {
        var name = SignIn.normal(attempt.getName());
        synchronized (lanes[Math.floorMod(name.hashCode(), LANES)]) {
            return recognise(attempt).orElseGet(() -> {
                var asItWas = account(name); // a password that is replaced meanwhile must not be proven by the old one
                var signedIn = signIn.authenticate(attempt);
                asItWas.ifPresent(account -> proofs.put(name, proof(account, attempt)));
                return signedIn;
            });
        }
    }

    private Optional<Authentication> recognise(Authentication attempt) {
        var proof = proofs.getIfPresent(SignIn.normal(attempt.getName()));
        return Optional.ofNullable(proof)
                .flatMap(known -> account(SignIn.normal(attempt.getName()))
                        .filter(account -> MessageDigest.isEqual(known, proof(account, attempt))))
                .map(account -> account.person().username())
                .map(username -> {
                    var token =
                            UsernamePasswordAuthenticationToken.authenticated(username, null, authorities.of(username));
                    token.setDetails(attempt.getDetails());
                    return token;
                });
    }

    private Optional<Account> account(String name) {
        return accounts.withGrants(name).filter(Account::isEnabled);
    }

    /** Another password, or the same one set anew, gives another proof. */
    private byte[] proof(Account account, Authentication attempt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(account.passwordHash().getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(String.valueOf(attempt.getCredentials()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
