package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.ClockMoved;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

/** Jobs run by themselves, soon, and as the platform. */
@SpringBootTest(
        classes = EngineApplication.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:jobs;DB_CLOSE_DELAY=-1", "spring.main.banner-mode=off"})
class EngineJobsTest {
    private static final CaseNumber NUMBER = CaseNumber.parse("JOBS-2026-001");

    @Autowired
    private List<ModelRule> rules;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ModelReader reader;

    @Autowired
    private DeployedModels models;

    @Autowired
    private ProcessTexts texts;

    @Autowired
    private ProcessStarter starter;

    @Autowired
    private EngineTasks tasks;

    @Autowired
    private EngineApplication.Steps steps;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JobExecutor executor;

    @BeforeEach
    void deploy() {
        new ModelDeployer(rules, repository, reader, models, texts).deploy(List.of(SampleFamily.sound()));
    }

    @AfterEach
    void restoreTheClock() {
        events.publishEvent(new ClockMoved(Duration.ZERO));
        ClockUtil.reset();
    }

    @Test
    void looksForDueJobsAtLeastEveryFiveSeconds() {
        assertThat(executor.getMaxWait()).isLessThan(5000);
        assertThat(executor.getWaitTimeInMillis()).isLessThan(5000);
    }

    @Test
    void runsStepsAndTimersOnTheirOwnAccount() throws InterruptedException {
        var written = new CountDownLatch(2);
        var reminded = new CountDownLatch(1);
        SystemWork.run(() -> starter.start("askPermit", NUMBER, "zone-a", variables -> {}));
        steps.told = name -> {
            if (name.startsWith("remindCoordinator")) {
                reminded.countDown();
            } else {
                written.countDown();
            }
        };
        events.publishEvent(new ClockMoved(Duration.ofDays(5)));
        assertThat(reminded.await(60, TimeUnit.SECONDS)).isTrue();
        await().atMost(60, TimeUnit.SECONDS).until(() -> SystemWork.call(() -> tasks.settled(NUMBER)));
        assertThat(steps.ran).contains("remindCoordinator as system: true");

        SystemWork.run(() -> tasks.complete(tasks.open(NUMBER).get(0).id(), Map.of("visitors", 50)));
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
    }
}
