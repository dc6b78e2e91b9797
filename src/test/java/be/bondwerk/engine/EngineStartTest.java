package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.Bondwerk;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = Bondwerk.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:start;DB_CLOSE_DELAY=-1"})
class EngineStartTest {
    @Autowired
    RepositoryService repository;

    @Test
    void starts() {
        assertThat(repository.createProcessDefinitionQuery().list()).isNotNull();
    }
}
