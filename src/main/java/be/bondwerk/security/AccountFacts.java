package be.bondwerk.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of an account.
 *
 * @param enabled whether the person may sign in
 * @param employer whom the person works for: a municipality or the police zone
 * @param mail where and when Bondwerk writes to the person
 * @param grants every role held, also those not yet or no longer in force, in the order of the roles
 */
public record AccountFacts(
        Person person,
        boolean enabled,
        Instant createdAt,
        @Nullable Scope employer,
        MailChoice mail,
        List<Grant> grants) {}
