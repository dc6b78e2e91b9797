package be.bondwerk.demo;

import be.bondwerk.Bondwerk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Walks the acceptance scenarios of ally selection on H2. */
@SpringBootTest(
        classes = Bondwerk.class,
        properties = "spring.datasource.url=jdbc:h2:mem:demo-${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class SelectionScenariosOnH2Test extends SelectionScenarios {}
