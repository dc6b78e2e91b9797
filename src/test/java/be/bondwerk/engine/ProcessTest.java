package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A bare engine for the tests of one family's processes: our sandbox, kinds of variables and model rules, no Spring.
 *
 * <p>{@code @RegisterExtension static final ProcessTest engine = ProcessTest.of("ally-selection")}. Steps that no test
 * mocks do nothing; {@link #ran()} tells which ran. Time stands still unless {@link #forward} moves it.
 */
public final class ProcessTest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** The zone of every case that a test starts. */
    public static final String ZONE = "zone-test";

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Supplier<FamilyFiles> family;
    private final TestCatalogue catalogue = new TestCatalogue();
    private final Announcements announcements = new Announcements();
    private List<String> covering = List.of();
    private BareEngine engine = BareEngine.none();
    private int cases;

    private ProcessTest(Supplier<FamilyFiles> family) {
        this.family = family;
    }

    /** Prepares the family in {@code processes/<family>} and {@code forms/<family>} of the class path. */
    public static ProcessTest of(String family) {
        return new ProcessTest(() -> Families.one(family));
    }

    /** Prepares a family that is no file. */
    static ProcessTest of(FamilyFiles family) {
        return new ProcessTest(() -> family);
    }

    /** Demands, when the class is done, that its tests passed every flow node of these processes. */
    public ProcessTest covering(String... processKeys) {
        covering = List.of(processKeys);
        return this;
    }

    /** Lets models name this bean in all tests of the class. */
    public ProcessTest with(String name, Object bean) {
        catalogue.always(name, bean);
        return this;
    }

    /** Lets models name this bean until the test ends. */
    public void mock(String name, Object bean) {
        catalogue.once(name, bean);
    }

    /** The engine itself, for whatever this class does not offer. */
    public ProcessEngine engine() {
        return engine.get();
    }

    /** Starts a process for a new case in {@link #ZONE}; the case number is its business key. */
    public ProcessInstance start(String processKey, Map<String, Object> variables) {
        return engine.start(processKey, CaseNumber.parse("TEST-2026-%03d".formatted(++cases)), variables);
    }

    /** The one open task with this id in the model, wherever it is. */
    public Task task(String key) {
        return engine.task(key);
    }

    /** The ids, in the model, of all open tasks, sorted. */
    public List<String> tasks() {
        return engine.tasks();
    }

    /** Completes the one open task with this id in the model. */
    public void complete(String key, Map<String, Object> routing) {
        engine().getTaskService().complete(task(key).getId(), routing);
    }

    /** Tells every waiting process a message; returns how many waited. */
    public int tell(String message, Map<String, Object> variables) {
        return engine().getRuntimeService()
                .createMessageCorrelation(message)
                .tenantId(ZONE)
                .setVariables(variables)
                .correlateAllWithResult()
                .size();
    }

    /** Lets time pass and runs, in their order, all jobs that fell due. */
    public void forward(Duration step) {
        var goal = new Date(ClockUtil.getCurrentTime().getTime() + step.toMillis());
        for (Job job = engine.nextJob(goal); job != null; job = engine.nextJob(goal)) {
            if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            engine().getManagementService().executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(goal);
    }

    /** Runs all jobs that are due now. */
    public void runDueJobs() {
        forward(Duration.ZERO);
    }

    /** The names of the steps that ran in this test without a mock, in their order. */
    public List<String> ran() {
        return catalogue.ran();
    }

    /** What was announced in this test: {@link ProcessEnded}, {@link RuleApplied} or {@link TimerFired}, in its order. */
    public <T> List<T> announced(Class<T> type) {
        return announcements.of(type);
    }

    /** Demands that the tests so far passed every flow node of a process. */
    public void assertAllNodesCovered(String processKey) {
        engine.requireCoverage(processKey);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ClockUtil.setCurrentTime(Date.from(START));
        engine = BareEngine.open(catalogue, announcements);
        engine.deploy(family.get());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ClockUtil.setCurrentTime(Date.from(START));
        catalogue.forget();
        announcements.forget();
        BpmnAwareTests.init(engine());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine().getIdentityService().clearAuthentication();
        engine.endAll();
        BpmnAwareTests.reset();
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try {
            covering.forEach(engine::requireCoverage);
        } finally {
            engine.close();
            ClockUtil.reset();
        }
    }
}
