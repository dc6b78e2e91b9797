package be.bondwerk.cases;

import be.bondwerk.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class CaseDeskPostgresTest extends CaseDeskTest {}
