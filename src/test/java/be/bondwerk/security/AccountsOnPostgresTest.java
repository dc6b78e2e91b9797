package be.bondwerk.security;

import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = Postgres.class)
class AccountsOnPostgresTest extends AccountsTest {}
