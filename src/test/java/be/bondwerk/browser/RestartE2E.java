package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.shared.Texts;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Bondwerk in a process of its own is killed and started again on the same files, the last time with a changed table. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartE2E {
    private static final List<String> MODELS = List.of(
            "allySelection",
            "candidateAssessment",
            "checkComposition",
            "compositionReview",
            "decideEligibility",
            "groupCoverage",
            "judgeCoverage",
            "provisionalVisit",
            "seatFilling");
    private static final String GROUP = "Shopkeepers of the new street";

    @TempDir
    private static Path folder;

    private Path database;
    private Texts texts;
    private Chromium chromium;
    private OwnProcess bondwerk;
    private StoredState killed;

    @BeforeAll
    void start() throws IOException {
        try (var context = new AnnotationConfigApplicationContext(Texts.class)) {
            texts = context.getBean(Texts.class);
        }
        database = folder.resolve("bondwerk");
        chromium = Chromium.launch();
        bondwerk = OwnProcess.start(database, PackagedFiles.asBuilt());
    }

    @AfterAll
    void stop() {
        chromium.close();
        bondwerk.close();
    }

    @Test
    @Order(1)
    void hasNothingBehindTheDoorsThatOthersHave() {
        try (var stranger = chromium.browser().newContext();
                var administrator = atDesk("ines")) {
            for (String door : List.of("engine-rest", "engine-rest/engine", "camunda", "h2-console", "actuator/env")) {
                assertThat(knock(stranger.request(), door).headers().get("location"))
                        .as(door)
                        .endsWith("/login");
                assertThat(knock(administrator.page().request(), door).status())
                        .as(door)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    @Order(2)
    void keepsAHalfFilledFormAndTheInboxWhenItIsKilled() throws IOException {
        List<String> tasks;
        String task;
        try (var coordinator = atDesk("lotte")) {
            tasks = tasks(coordinator, "inbox");
            task = tasks(coordinator, "inbox?q=Nieuwe+Vest").get(0);
            coordinator.open(task).form().row(0).write("label", GROUP);
            assertThat(coordinator.page().locator(".bw-fill-state"))
                    .containsText(coordinator.text("cases.view.draft.saved", ""));
            bondwerk.kill();
        }
        killed = StoredState.in(database);

        bondwerk = OwnProcess.start(database, PackagedFiles.asBuilt());

        try (var coordinator = atDesk("lotte")) {
            assertThat(tasks(coordinator, "inbox")).isEqualTo(tasks);
            assertThat(coordinator.open(task).form().row(0).read("label")).isEqualTo(GROUP);
        }
    }

    @Test
    @Order(3)
    void tellsNothingTwiceAndDeploysNothingNewWhenNothingChanged() {
        bondwerk.kill();

        var again = StoredState.in(database);

        assertThat(again).isEqualTo(killed);
        assertThat(again.timers()).isNotEmpty();
        assertThat(again.accounts()).isNotEmpty();
        assertThat(again.cases()).isNotEmpty();
        assertThat(again.versions()).isEqualTo(all(1));
    }

    @Test
    @Order(4)
    void deploysAChangedTableAndLeavesRunningRoundsTheirVersion() throws IOException {
        bondwerk = OwnProcess.start(
                database,
                PackagedFiles.withChange(
                        folder,
                        "processes/ally-selection/decide-eligibility.dmn",
                        "\"offer youth track (P09)\"",
                        "\"invite again at eighteen\""));
        bondwerk.kill();

        var changed = StoredState.in(database);

        assertThat(changed.versions()).isEqualTo(all(2));
        assertThat(changed.instances())
                .isEqualTo(killed.instances())
                .isNotEmpty()
                .allMatch(instance -> instance.endsWith(" 1"));
        assertThat(changed.timers()).isEqualTo(killed.timers());
        assertThat(changed.cases()).isEqualTo(killed.cases());
    }

    /** Every process and table of the family in that version. */
    private static List<String> all(int version) {
        return MODELS.stream().map(model -> model + " " + version).toList();
    }

    private Visitor atDesk(String username) {
        return new Visitor(chromium.browser(), bondwerk.address(), texts, username, 1440, 900);
    }

    /** The addresses of the tasks that such an inbox shows, from the top. */
    private static List<String> tasks(Visitor visitor, String inbox) {
        visitor.open(inbox);
        return visitor.page().locator("a.bw-row-link").all().stream()
                .map(row -> row.getAttribute("href"))
                .toList();
    }

    private APIResponse knock(APIRequestContext visitor, String door) {
        return visitor.get(
                bondwerk.address() + "/" + door, RequestOptions.create().setMaxRedirects(0));
    }
}
