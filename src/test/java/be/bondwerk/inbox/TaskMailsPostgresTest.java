package be.bondwerk.inbox;

import be.bondwerk.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class TaskMailsPostgresTest extends TaskMailsTest {}
