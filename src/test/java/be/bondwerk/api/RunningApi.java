package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.Bondwerk;
import be.bondwerk.api.Caller.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Bondwerk with demo data on a port of its own, as other systems meet it. */
@SpringBootTest(
        classes = Bondwerk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:api-${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
abstract class RunningApi {
    static final String PASSWORD = "linderveld";
    static final String API = "/api/v1";
    static final String STARTS = API + "/processes/allySelection/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate browser;

    private Contract contract;

    @BeforeEach
    void readTheContract() throws Exception {
        contract = new Contract(Caller.JSON.readTree(browser.getForObject(API + "/openapi.json", String.class)));
    }

    final Contract contract() {
        return contract;
    }

    /** Somebody who has not said who they are. */
    final Caller anybody() {
        return new Caller("http://localhost:" + port, contract, Map.of());
    }

    /** A person of the demonstration. */
    final Caller caller(String username) {
        return anybody().as(username, PASSWORD);
    }

    /** A round of the coordinator of Linderveld, started through the API; its first task is hers. */
    final Reply round() {
        var started = caller("lotte").post(STARTS, startForm()).is(201);
        assertThat(started.text("nextTaskId")).isNotBlank();
        return started;
    }

    static Map<String, Object> startForm() {
        return Map.of("networkName", "Network " + UUID.randomUUID(), "municipality", "linderveld");
    }

    static Map<String, Object> areaForm() {
        return Map.of(
                "level",
                "NEIGHBOURHOOD",
                "areaRef",
                "linderveld-park",
                "relevantGroups",
                List.of(Map.of("label", "Shopkeepers", "kind", "PROFESSION", "hardToReach", true)),
                "languages",
                List.of("nl", "fr"),
                "citizenSeats",
                6);
    }
}
