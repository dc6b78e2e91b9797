package be.bondwerk.security;

import java.io.Serializable;
import java.util.Locale;

/**
 * Somebody with an account.
 *
 * @param username the id used everywhere: engine user, assignee, author
 * @param displayName the name people read
 * @param language the language they read Bondwerk in
 * @param zoneId the police zone whose administrator keeps the account
 */
public record Person(String username, String displayName, Locale language, String zoneId) implements Serializable {}
