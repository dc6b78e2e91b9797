package be.bondwerk.messages;

import be.bondwerk.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class TellDeskPostgresTest extends TellDeskTest {}
