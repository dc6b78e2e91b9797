package be.bondwerk.security;

import org.jspecify.annotations.Nullable;

/**
 * Where and when Bondwerk writes to somebody about their tasks.
 *
 * @param email null means nowhere
 */
public record MailChoice(@Nullable String email, TaskMail taskMail) {}
