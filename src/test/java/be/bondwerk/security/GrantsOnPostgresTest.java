package be.bondwerk.security;

import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = Postgres.class)
class GrantsOnPostgresTest extends GrantsTest {}
