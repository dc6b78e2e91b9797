package be.bondwerk.demo;

import be.bondwerk.Bondwerk;
import be.bondwerk.PostgresDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Plays the demonstration on PostgreSQL. */
@SpringBootTest(classes = Bondwerk.class)
@ContextConfiguration(initializers = PostgresDatabase.class)
@ActiveProfiles("demo")
class DemoOnPostgresTest extends DemoContract {}
