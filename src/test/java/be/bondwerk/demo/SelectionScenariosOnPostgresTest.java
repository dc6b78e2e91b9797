package be.bondwerk.demo;

import be.bondwerk.Bondwerk;
import be.bondwerk.PostgresDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Walks the acceptance scenarios of ally selection on PostgreSQL. */
@SpringBootTest(
        classes = Bondwerk.class,
        properties = "bondwerk.master-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
@ContextConfiguration(initializers = PostgresDatabase.class)
@ActiveProfiles("demo")
class SelectionScenariosOnPostgresTest extends SelectionScenarios {}
