package be.bondwerk.engine;

import org.springframework.boot.test.context.SpringBootTest;

/** The engine inside the application on H2. */
@SpringBootTest(
        classes = EngineApplication.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:engine;DB_CLOSE_DELAY=-1", "spring.main.banner-mode=off"})
class EngineOnH2Test extends EngineContract {}
