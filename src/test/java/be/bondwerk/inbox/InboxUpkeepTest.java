package be.bondwerk.inbox;

import static be.bondwerk.cases.Errands.ANSWER;
import static be.bondwerk.cases.Errands.CLOSE;
import static be.bondwerk.cases.Errands.PREPARE;
import static be.bondwerk.cases.Errands.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.cases.CaseRegister;
import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.cases.StatementCount;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.Town;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to a task, the inbox shows what the engine says, and nothing else. */
@OnErrands
class InboxUpkeepTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Errands errands;

    @Autowired
    private CaseRegister register;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private InboxTables tables;

    @Autowired
    private InboxUpkeep upkeep;

    private Town town;
    private String anna;
    private CaseNumber number;

    @BeforeEach
    void startAnErrand() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        number = Town.as(anna, () -> errands.start(town, "Zuid"));
    }

    /** The inbox's rows of this case, written out. */
    private List<String> rows() {
        return jdbc.queryForList("""
            select t.task_key || ' ' || coalesce(t.assignee, '-') || ' ' || t.priority || ' ' || lower(cast(t.suspended as varchar)) || ' '
                || t.case_title || ' ' || coalesce(t.subject, '-') || ' > ' || coalesce(v.principal, '-') || ' '
                || lower(cast(coalesce(v.assigned, false) as varchar))
            from inbox_task t left join inbox_visibility v on v.task_id = t.task_id
            where t.case_number = ? order by 1\
            """, String.class, number.text());
    }

    private String task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0).id();
    }

    /** The rows are those that a computation from nothing gives. */
    private void seesNoDrift() {
        var kept = rows();
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from inbox_task where case_number = ?", number.text());
            tables.recompute(tables.tasksOf(number.text()));
        });
        assertThat(kept).isEqualTo(rows());
    }

    private String coord() {
        return "COORD@MUNICIPALITY:" + town.municipality + " ";
    }

    private String moff() {
        return "MOFF@CASE:" + number + " ";
    }

    @Test
    void showsANewTaskToTheHoldersOfItsRolesInTheScopeOfTheCase() {
        assertThat(rows())
                .containsExactly(
                        PREPARE + " - 50 false Zuid - > " + coord() + "false",
                        PREPARE + " - 50 false Zuid - > " + moff() + "false");
        seesNoDrift();
    }

    @Test
    void keepsATakenTaskVisibleToColleagues() {
        Town.let(anna, () -> desk.claim(task()));
        assertThat(rows())
                .containsExactly(
                        PREPARE + " " + anna + " 50 false Zuid - > " + coord() + "true",
                        PREPARE + " " + anna + " 50 false Zuid - > " + moff() + "true",
                        PREPARE + " " + anna + " 50 false Zuid - > USER:" + anna + " true");
        seesNoDrift();
    }

    @Test
    void followsGivingBackAssigningAndUrgency() {
        var ada = town.person("Ada", Role.COORD);
        Town.let(anna, () -> {
            desk.claim(task());
            desk.giveBack(task());
            desk.assign(task(), ada);
            desk.priority(task(), 80);
        });
        assertThat(rows()).hasSize(3).allSatisfy(row -> assertThat(row).startsWith(PREPARE + " " + ada + " 80"));
        seesNoDrift();
    }

    @Test
    void movesOnToTheTaskOfACalledProcessAndBack() {
        Town.let(anna, () -> desk.submit(task(), ANSWER, Locale.ENGLISH));
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row).startsWith(VISIT));
        seesNoDrift();
        Town.let(anna, () -> desk.submit(task(), "{}", Locale.ENGLISH));
        assertThat(rows())
                .containsExactly(CLOSE + " - 50 false Zuid - > MAYOR@MUNICIPALITY:" + town.municipality + " false");
        seesNoDrift();
    }

    @Test
    void hidesTasksThatAreOnHoldAndShowsThemAgain() {
        runtime.updateProcessInstanceSuspensionState()
                .byProcessDefinitionKey("errand")
                .suspend();
        try {
            assertThat(rows()).containsExactly(PREPARE + " - 50 true Zuid - > - false");
            seesNoDrift();
        } finally {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessDefinitionKey("errand")
                    .activate();
        }
        assertThat(rows()).hasSize(2);
        seesNoDrift();
    }

    @Test
    void forgetsTheTasksOfADeletedCase() {
        runtime.deleteProcessInstance(errands.instance(number), "test");
        assertThat(rows()).isEmpty();
    }

    @Test
    void followsTheModification() {
        runtime.createProcessInstanceModification(errands.instance(number))
                .cancelAllForActivity(PREPARE)
                .startBeforeActivity(CLOSE)
                .execute();
        assertThat(rows()).hasSize(1).allSatisfy(row -> assertThat(row).startsWith(CLOSE));
        seesNoDrift();
    }

    @Test
    void showsATaskToSomebodyWhomTheModelNames() {
        tasks.addCandidateUser(task(), "nora");
        assertThat(rows()).contains(PREPARE + " - 50 false Zuid - > USER:nora false");
        tasks.deleteCandidateUser(task(), "nora");
        assertThat(rows()).hasSize(2);
        seesNoDrift();
    }

    @Test
    void repeatsTheTitleAndTheSubjectOfTheCase() {
        SystemWork.run(() -> {
            register.title(number, "Noord", town.area, "Station");
            register.subject(errands.instance(number), number, "Mrs Peeters");
        });
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row).contains(" Noord Mrs Peeters > "));
        SystemWork.run(() -> register.dropSubject(errands.instance(number)));
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row).contains(" Noord - > "));
        seesNoDrift();
    }

    @Test
    void followsManyChangesOfACaseOnce() {
        var statements = StatementCount.of(() -> SystemWork.run(() -> transaction.executeWithoutResult(status -> {
            for (var index = 0; index < 10; index++) {
                register.subject("instance-" + number + index, number, "Subject " + index);
            }
        })));
        assertThat(statements.stream().filter(sql -> sql.startsWith("delete from inbox_task")))
                .hasSize(1);
    }

    @Test
    void takesTheEnginesChangeBackWhenItFails() {
        var before = rows();
        jdbc.execute(
                "alter table inbox_visibility add constraint not_anna check (principal <> 'USER:%s')".formatted(anna));
        try {
            assertThatThrownBy(() -> Town.let(anna, () -> desk.claim(task()))).isInstanceOf(RuntimeException.class);
        } finally {
            jdbc.execute("alter table inbox_visibility drop constraint not_anna");
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(SystemWork.call(() -> engineTasks.find(task())).orElseThrow().assignee())
                .isNull();
    }

    @Test
    void takesItselfBackWhenTheCallersTransactionFails() {
        var before = rows();
        transaction.executeWithoutResult(status -> {
            tasks.setPriority(task(), 99);
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void computesTheSameTasksTwiceAtTheSameTimeWithoutCollision() throws Exception {
        var ids = new TreeSet<>(tables.tasksOf(number.text()));
        var together = new CountDownLatch(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = threads.invokeAll(Collections.<Callable<Boolean>>nCopies(2, () -> {
                for (var round = 0; round < 20; round++) {
                    transaction.executeWithoutResult(status -> {
                        together.countDown();
                        await(together);
                        upkeep.touched(ids);
                    });
                }
                return true;
            }));
            for (var result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(rows()).hasSize(2);
        seesNoDrift();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void completesWithRoutingValues() {
        SystemWork.run(() -> engineTasks.complete(task(), Map.of()));
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row).startsWith(VISIT));
    }
}
