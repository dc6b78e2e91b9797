package be.bondwerk.directory;

import be.bondwerk.security.Postgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = Postgres.class)
class BooksOnPostgresTest extends BooksTest {}
