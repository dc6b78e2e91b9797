package be.bondwerk.security;

import java.time.Instant;
import java.util.List;

/**
 * What an administrator sees of an account.
 *
 * @param enabled whether the person may sign in
 * @param grants every role held, also those not yet or no longer in force, in the order of the roles
 */
public record AccountFacts(Person person, boolean enabled, Instant createdAt, List<Grant> grants) {}
