package be.bondwerk.allies;

import be.bondwerk.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class AllyErasurePostgresTest extends AllyErasureTest {}
