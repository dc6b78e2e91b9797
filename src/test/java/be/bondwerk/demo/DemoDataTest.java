package be.bondwerk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.Bondwerk;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseQuery;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration has a case in every stage. */
@SpringBootTest(
        classes = Bondwerk.class,
        properties = "spring.datasource.url=jdbc:h2:mem:demo-${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class DemoDataTest {
    @Autowired
    private CaseDesk cases;

    @Autowired
    private Stage stage;

    @Test
    void hasACaseInEveryStage() {
        var byTitle = Stage.as(Cast.CHIEF, () -> cases.find(CaseQuery.of("Bondgenoten"))).cases().stream()
                .collect(Collectors.toMap(CaseFacts::title, Function.identity()));

        assertThat(byTitle.get("Bondgenoten Oude Stad").endState()).isEqualTo("endEvent_networkConstituted");
    }
}
