package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import probe.Note;

/** What the engine module promises on every database. */
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "spring.main.banner-mode=off"})
abstract class EngineContract {
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final String ZONE = "zone-a";

    @Autowired
    private List<ModelRule> rules;

    @Autowired
    private ModelReader reader;

    @Autowired
    private DeployedModels models;

    @Autowired
    private ProcessTexts texts;

    @Autowired
    private ProcessLibrary library;

    @Autowired
    private ProcessStarter starter;

    @Autowired
    private Answers answers;

    @Autowired
    private EngineTasks tasks;

    @Autowired
    private ProcessHistory history;

    @Autowired
    private Incidents incidents;

    @Autowired
    private EngineApplication.Steps steps;

    @Autowired
    private WhatIf whatIf;

    @Autowired
    private SamplePermits permits;

    @Autowired
    private SeenTasks seen;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final CaseNumber number = CaseNumber.parse("PERM-2026-%03d".formatted(CASES.incrementAndGet()));

    @BeforeEach
    void prepare() {
        database.sql("create table if not exists Note (id varchar(64) primary key)")
                .update();
        account("anna");
        account("bert");
        deploy(SampleFamily.sound());
        signIn("anna");
        steps.failing = false;
        steps.ran.clear();
        seen.calls.clear();
    }

    @AfterEach
    void leave() {
        permits.meanwhile = () -> {};
        seen.before = () -> {};
        SecurityContextHolder.clearContext();
    }

    @Test
    void deploysAFamilyAgainOnlyWhenItChangedAndThenAsAWhole() {
        var version = library.model("askPermit").orElseThrow().version();
        deploy(SampleFamily.sound());
        assertThat(library.model("askPermit").orElseThrow().version()).isEqualTo(version);
        assertThat(library.model("askPermit").orElseThrow().starters()).containsExactly("COORD");

        var running = start();
        deploy(SampleFamily.with(SampleFamily.TABLE, "\"ALLOWED\"", "\"REFUSED\""));
        assertThat(library.model("askPermit").orElseThrow().version()).isEqualTo(version + 1);
        assertThat(library.model("grantPermit").orElseThrow().version()).isEqualTo(version + 1);

        tasks.complete(onlyTask().id(), Map.of("visitors", 50));
        assertThat(history.decisions(number).get(0).outputs()).containsEntry("verdict", "ALLOWED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(running)
                        .count())
                .isOne();
    }

    @Test
    void deploysNothingOfABrokenFamilyAndSaysWhere() {
        var before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy(SampleFamily.without(SampleFamily.FORM)))
                .isInstanceOf(BrokenModels.class)
                .hasMessageContaining(SampleFamily.PERMIT)
                .hasMessageContaining("userTask_describeEvent")
                .hasMessageContaining("forms/permits/describe-event.form");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void rollsTheEnginesRowsBackWithOurs() {
        var id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> inTransaction(() -> {
                    entities.persist(new Note(id));
                    start();
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");
        assertThat(instances()).isZero();
        assertThat(notes(id)).isZero();
    }

    @Test
    void rollsOurRowsBackWithTheEngines() {
        var id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> inTransaction(() -> {
                    entities.persist(new Note(id));
                    starter.start("noSuchProcess", number, ZONE, variables -> {});
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(notes(id)).isZero();
    }

    @Test
    void commitsBothTogether() {
        var id = UUID.randomUUID().toString();
        inTransaction(() -> {
            entities.persist(new Note(id));
            start();
        });
        assertThat(instances()).isOne();
        assertThat(notes(id)).isOne();
    }

    @Test
    void tellsWatchersOnceBeforeCommitWithOurRowsWritten() {
        var id = UUID.randomUUID().toString();
        var seenNotes = new AtomicInteger();
        seen.before = () -> seenNotes.set(Math.toIntExact(notes(id)));
        inTransaction(() -> {
            entities.persist(new Note(id));
            start();
            starter.start("askPermit", number, ZONE, variables -> {});
        });
        assertThat(seen.calls).hasSize(1);
        assertThat(seen.calls.get(0)).hasSize(2);
        assertThat(seenNotes).hasValue(1);
    }

    @Test
    void aWatcherThatFailsRollsEverythingBack() {
        seen.before = () -> {
            throw new IllegalStateException("the inbox is full");
        };
        assertThatThrownBy(this::start).hasMessageContaining("the inbox is full");
        assertThat(instances()).isZero();
    }

    @Test
    void watchersHearOfEveryChangeWhateverCausedIt() {
        var instance = start();
        var task = onlyTask().id();
        hears(task, () -> tasks.claim(task, "anna"));
        hears(task, () -> tasks.giveBack(task));
        hears(task, () -> tasks.priority(task, 80));
        hears(task, () -> engineTasks.addCandidateGroup(task, "PREP"));
        hears(task, () -> runtime.suspendProcessInstanceById(instance));
        hears(task, () -> runtime.activateProcessInstanceById(instance));
        hears(task, () -> repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey("askPermit")
                .includeProcessInstances(true)
                .suspend());
        hears(task, () -> repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey("askPermit")
                .includeProcessInstances(true)
                .activate());
        hears(task, () -> runtime.deleteProcessInstance(instance, "mistake"));
    }

    @Test
    void readsATaskWithEverythingThatPeopleAreShown() {
        start();
        var task = onlyTask();
        assertThat(task.key()).isEqualTo("userTask_describeEvent");
        assertThat(task.number()).isEqualTo(number);
        assertThat(task.zoneId()).isEqualTo(ZONE);
        assertThat(task.formId()).isEqualTo("describeEvent");
        assertThat(task.roles()).containsExactly("COORD", "MAYOR");
        assertThat(task.due()).isNotNull();
        assertThat(task.suspended()).isFalse();
        assertThat(tasks.find(task.id())).contains(task);
        assertThat(library.form(task.definitionId(), "describeEvent"))
                .hasValueSatisfying(form -> assertThat(form).contains("visitors"));
        assertThat(library.file(task.definitionId(), SampleFamily.FORM)).contains("visitors");
        assertThat(library.diagram(task.definitionId(), Locale.ENGLISH)).contains("userTask_describeEvent");
    }

    @Test
    void aTaskIsDoneOnceAndWhoIsLateLearnsBywhom() {
        start();
        var task = onlyTask().id();
        tasks.claim(task, "anna");
        tasks.claim(task, "anna");
        assertThatExceptionOfType(AlreadyDone.class)
                .isThrownBy(() -> tasks.claim(task, "bert"))
                .satisfies(late -> assertThat(late.by()).isEqualTo("Anna"));
        signIn("bert");
        assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> tasks.complete(task, Map.of("visitors", 1)));
        signIn("anna");
        tasks.complete(task, Map.of("visitors", 0));
        assertThatExceptionOfType(AlreadyDone.class)
                .isThrownBy(() -> tasks.complete(task, Map.of("visitors", 0)))
                .satisfies(late -> assertThat(late.by()).isEqualTo("Anna"));
        assertThat(tasks.ended(task)).hasValueSatisfying(ended -> {
            assertThat(ended.by()).isEqualTo("anna");
            assertThat(ended.completed()).isTrue();
            assertThat(ended.number()).isEqualTo(number);
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.claim("no-such-task", "anna"));
    }

    @Test
    void whatHappensAtTheSameMomentLeavesTheTaskOpenAndSaysSo() {
        start();
        var task = onlyTask().id();
        permits.meanwhile = () -> CompletableFuture.runAsync(() -> SystemWork.run(() -> tasks.priority(task, 70)))
                .join();
        assertThatExceptionOfType(Collision.class).isThrownBy(() -> tasks.complete(task, Map.of("visitors", 50)));
        permits.meanwhile = () -> {};
        assertThat(onlyTask().priority()).isEqualTo(70);
        tasks.complete(task, Map.of("visitors", 50));
        assertThat(tasks.ended(task)).isPresent();
    }

    @Test
    void saysWhatATableWouldAnswerAndRecordsNothing() {
        start();
        var version = onlyTask().definitionId();
        assertThat(whatIf.ask(version, "judgePermit", Map.of("visitors", 50)))
                .containsExactly(Map.of("verdict", "ALLOWED"));
        assertThat(whatIf.ask(version, "judgePermit", Map.of("visitors", 500)))
                .containsExactly(Map.of("verdict", "REFUSED"));
        assertThat(history.decisions(number)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> whatIf.ask(version, "noSuchTable", Map.of()));
    }

    @Test
    void keepsWhenSomebodyWantsToSeeATaskAgain() {
        start();
        var task = onlyTask().id();
        var later = LocalDate.of(2030, 5, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        tasks.followUp(task, later);
        assertThat(tasks.find(task).orElseThrow().followUp()).isEqualTo(later);
        tasks.followUp(task, null);
        tasks.assign(task, "bert");
        assertThat(tasks.find(task).orElseThrow().followUp()).isNull();
        assertThat(tasks.find(task).orElseThrow().assignee()).isEqualTo("bert");
    }

    @Test
    void remembersWhatACasePassedAndWhereItWaits() {
        start();
        tasks.complete(onlyTask().id(), Map.of("visitors", 50));
        assertThat(history.steps(number))
                .extracting(PassedStep::elementId)
                .containsSequence("startEvent_asked", "userTask_describeEvent", "businessRuleTask_judgePermit");
        assertThat(history.active(number))
                .extracting(ActiveStep::elementId)
                .containsExactly("callActivity_grantPermit", "callActivity_grantPermit");
        var decision = history.decisions(number).get(0);
        assertThat(decision.rows()).containsExactly(2);
        assertThat(decision.inputs()).containsEntry("Visitors", "50");
        assertThat(decision.name()).startsWith("DT-P99-1");
    }

    @Test
    void aStepThatKeepsFailingIsRetriedAndBecomesAnIncident() {
        start();
        tasks.complete(onlyTask().id(), Map.of("visitors", 50));
        assertThat(tasks.settled(number)).isFalse();
        steps.failing = true;
        for (var wait : List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10))) {
            fail(job());
            var due = job().getDuedate().toInstant();
            assertThat(Duration.between(java.time.Instant.now(), due))
                    .isBetween(wait.minusSeconds(8), wait.plusSeconds(1));
        }
        assertThat(incidents(ZONE)).isEmpty();
        fail(job());
        var incident = incidents(ZONE).get(0);
        assertThat(incident.number()).isEqualTo(number);
        assertThat(incident.elementId()).isEqualTo("serviceTask_writePermit");
        assertThat(incident.reason()).contains("out of paper");

        steps.failing = false;
        SystemWork.run(() -> incidents.retry(incident.id()));
        jobs.executeJob(job().getId());
        assertThat(incidents(ZONE)).isEmpty();
        assertThat(steps.ran).contains("writePermit");
    }

    @Test
    void answersReachOnlyTheCaseThatTheyAreFor() {
        start();
        var other = CaseNumber.parse("OTHR-2026-001");
        assertThat(answers.tell("PermitWithdrawn", other, variables -> {})).isZero();
        assertThat(answers.tell("PermitWithdrawn", number, "zoneId", "zone-b", variables -> {}))
                .isZero();
        assertThat(answers.tell("PermitWithdrawn", number, "zoneId", ZONE, variables -> {}))
                .isOne();
        assertThat(instances()).isZero();
        assertThat(answers.tell("PermitWithdrawn", number, variables -> {})).isZero();
    }

    @Test
    void nobodyStartsACaseForAnotherZone() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> starter.start("askPermit", number, "zone-b", variables -> {}));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(this::start).isInstanceOf(RuntimeException.class);
        assertThat(instances()).isZero();
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(texts.name("askPermit", "userTask_describeEvent", Locale.forLanguageTag("nl")))
                .isEqualTo("Beschrijf het evenement");
        assertThat(texts.documentation("askPermit", "userTask_describeEvent", Locale.forLanguageTag("nl")))
                .isEqualTo("Zeg wat er zal gebeuren.");
        assertThat(texts.name("askPermit", "userTask_describeEvent", Locale.FRENCH))
                .isEqualTo("Describe the event");
        assertThat(texts.name("askPermit", "judgePermit.row.1", Locale.forLanguageTag("nl-BE")))
                .isEqualTo("Niemand komt.");
        assertThat(texts.name("askPermit", "judgePermit.row.1", Locale.ENGLISH)).isEqualTo("Nobody comes.");
        assertThat(texts.name("askPermit", "noSuchElement", Locale.ENGLISH)).isEqualTo("noSuchElement");
    }

    private void deploy(FamilyFiles family) {
        new ModelDeployer(rules, repository, reader, models, texts).deploy(List.of(family));
    }

    private String start() {
        return starter.start("askPermit", number, ZONE, variables -> {});
    }

    private EngineTask onlyTask() {
        var open = tasks.open(number);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Job job() {
        return jobs.createJobQuery().messages().processDefinitionKey("grantPermit").list().stream()
                .filter(job -> job.getProcessInstanceId().equals(firstCalled()))
                .findFirst()
                .orElseThrow();
    }

    private String firstCalled() {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.text())
                .processDefinitionKey("grantPermit")
                .list()
                .stream()
                .map(instance -> instance.getId())
                .min(String::compareTo)
                .orElseThrow();
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessageContaining("out of paper");
    }

    private List<Incident> incidents(String zone) {
        return SystemWork.call(() -> incidents.open(Set.of(zone))).stream()
                .filter(incident -> incident.number().equals(number))
                .toList();
    }

    private void hears(String taskId, Runnable change) {
        seen.calls.clear();
        change.run();
        assertThat(seen.calls).hasSize(1);
        assertThat(seen.calls.get(0)).contains(taskId);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.text())
                .count();
    }

    private long notes(String id) {
        return database.sql("select count(*) from Note where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private void account(String username) {
        if (database.sql("select count(*) from account where username = ?")
                        .param(username)
                        .query(Long.class)
                        .single()
                == 0) {
            var name = Character.toUpperCase(username.charAt(0)) + username.substring(1);
            database.sql("insert into account (username, display_name, search_text, language, zone_id,"
                            + " password_hash, enabled, created_at, version) values (?, ?, ?, 'en', ?, '-', true,"
                            + " current_timestamp, 0)")
                    .params(username, name, username, ZONE)
                    .update();
            database.sql("insert into role_grant (id, username, role, scope_kind, scope_id, zone_id, deputy) values"
                            + " (?, ?, 'CHIEF', 'ZONE', ?, ?, false)")
                    .params(UUID.randomUUID(), username, ZONE, ZONE)
                    .update();
        }
    }

    private static void signIn(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList("PERSON", "ROLE_CHIEF")));
    }
}
