package be.bondwerk.engine;

import be.bondwerk.PostgresDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The engine inside the application on PostgreSQL. */
@SpringBootTest(classes = EngineApplication.class, properties = "spring.main.banner-mode=off")
@ContextConfiguration(initializers = PostgresDatabase.class)
class EngineOnPostgresTest extends EngineContract {}
