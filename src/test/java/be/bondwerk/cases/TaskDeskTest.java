package be.bondwerk.cases;

import static be.bondwerk.cases.Errands.ANSWER;
import static be.bondwerk.cases.Errands.CLOSE;
import static be.bondwerk.cases.Errands.PREPARE;
import static be.bondwerk.cases.Errands.VISIT;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.Submissions;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** People do the tasks of their roles, one of them each task, once. */
@OnErrands
class TaskDeskTest {

    private static final Pattern OURS = Pattern.compile("inbox_|open_task|for update");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private CaseRegister register;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TaskSubmission submission;

    @Autowired
    private IdentityService identity;

    private Town town;
    private String anna;
    private String ada;
    private CaseNumber number;

    @BeforeEach
    void startAnErrand() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        ada = town.person("Ada", Role.COORD);
        number = Town.as(anna, () -> errands.start(town, "Zuid"));
    }

    private EngineTask task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0);
    }

    @Test
    void opensATaskWithItsFormItsCaseAndWhoHasIt() {
        Town.let(ada, () -> desk.claim(task().id()));
        var file = Town.as(anna, () -> desk.open(task().id(), ENGLISH));
        assertThat(file.task().key()).isEqualTo(PREPARE);
        assertThat(file.facts().title()).isEqualTo("Zuid");
        assertThat(file.form()).isNotNull();
        assertThat(file.holder()).extracting(Person::username).isEqualTo(ada);
        assertThat(file.mayDo()).isFalse();
        assertThat(Town.as(ada, () -> desk.open(task().id(), ENGLISH)).mayDo()).isTrue();
    }

    @Test
    void answersAlikeForUnknownAndForbiddenTasks() {
        var id = task().id();
        for (var stranger : List.of(
                new Town(jdbc).person("Otto", Role.COORD), town.person("Mia", Role.MAYOR), town.person("Vera"))) {
            for (var taskId : List.of(id, "no-such-task")) {
                for (Runnable attempt : List.<Runnable>of(
                        () -> desk.open(taskId, ENGLISH),
                        () -> desk.saveDraft(taskId, ANSWER),
                        () -> desk.submit(taskId, ANSWER, ENGLISH),
                        () -> desk.claim(taskId),
                        () -> desk.giveBack(taskId),
                        () -> desk.assign(taskId, stranger),
                        () -> desk.colleagues(taskId, ""),
                        () -> desk.followUp(taskId, null),
                        () -> desk.priority(taskId, 1),
                        () -> desk.comment(taskId, "Hello"),
                        () -> desk.comments(taskId))) {
                    assertThatThrownBy(() -> Town.let(stranger, attempt))
                            .isInstanceOf(NotFound.class)
                            .hasMessage("shared.notFound");
                }
            }
        }
        assertThat(task().assignee()).isNull();
    }

    @Test
    void letsAnAuditorLookAndChangeNothing() {
        var auditor = town.person("Aud", Role.AUD);
        var id = task().id();
        var file = Town.as(auditor, () -> desk.open(id, ENGLISH));
        assertThat(file.mayDo()).isFalse();
        for (Runnable attempt : List.<Runnable>of(
                () -> desk.saveDraft(id, ANSWER),
                () -> desk.submit(id, ANSWER, ENGLISH),
                () -> desk.claim(id),
                () -> desk.giveBack(id),
                () -> desk.assign(id, anna),
                () -> desk.colleagues(id, ""),
                () -> desk.followUp(id, null),
                () -> desk.priority(id, 1),
                () -> desk.comment(id, "Hello"))) {
            assertThatThrownBy(() -> Town.let(auditor, attempt)).isInstanceOf(NotAllowed.class);
        }
        assertThat(task())
                .extracting(EngineTask::assignee, EngineTask::priority)
                .containsExactly(null, 50);
    }

    @Test
    void leadsToMyNextTaskThenToTheCaseThenToTheInbox() {
        var first = Town.as(anna, () -> desk.submit(task().id(), ANSWER, ENGLISH));
        assertThat(task().key()).isEqualTo(VISIT);
        assertThat(first).isEqualTo(new NextPlace.Task(task().id(), true));

        var second = Town.as(anna, () -> desk.submit(task().id(), "{}", ENGLISH));
        assertThat(task().key()).isEqualTo(CLOSE);
        assertThat(second).isEqualTo(new NextPlace.Case(number, true));

        var mia = town.person("Mia", Role.MAYOR);
        assertThat(Town.as(mia, () -> desk.next(number))).isEqualTo(new NextPlace.Task(task().id(), true));
        assertThat(Town.as(town.person("Vera"), () -> desk.next(number))).isEqualTo(new NextPlace.Inbox(true));
    }

    @Test
    void storesWhatWasAnsweredAndWhoDidIt() {
        var id = task().id();
        Town.let(anna, () -> desk.submit(id, ANSWER, ENGLISH));
        var stored = SystemWork.call(() -> submissions.latest(number, "prepareErrand"))
                .orElseThrow();
        assertThat(stored.text("purpose")).isEqualTo("Meet the neighbours");
        var ended = SystemWork.call(() -> engineTasks.ended(id)).orElseThrow();
        assertThat(ended.by()).isEqualTo(anna);
    }

    @Test
    void keepsTheTaskWhenTheFormIsNotComplete() {
        var id = task().id();
        assertThatThrownBy(() -> Town.let(anna, () -> desk.submit(id, "{}", ENGLISH)))
                .isInstanceOf(InvalidForm.class);
        assertThat(task().id()).isEqualTo(id);
        assertThat(jdbc.queryForList(
                        "select * from case_story where case_number = ? and kind = 'TASK_DONE'", number.text()))
                .isEmpty();
    }

    @Test
    void tellsTheSlowerOneWhoDidItAndWhen() {
        var id = task().id();
        Town.let(ada, () -> desk.submit(id, ANSWER, ENGLISH));
        for (Runnable attempt : List.<Runnable>of(
                () -> desk.submit(id, ANSWER, ENGLISH), () -> desk.open(id, ENGLISH), () -> desk.claim(id))) {
            var refused = catchThrowableOfType(AlreadyDone.class, () -> Town.let(anna, attempt));
            assertThat(refused.by()).isEqualTo("Ada");
            assertThat(refused.at()).isNotNull();
        }
    }

    @Test
    void acceptsOneOfManyWhoSubmitAtTheSameMoment() throws Exception {
        var id = task().id();
        var threads = Executors.newFixedThreadPool(4);
        var refused = new ArrayList<Throwable>();
        try {
            var attempts = new ArrayList<Callable<NextPlace>>();
            for (var index = 0; index < 8; index++) {
                var who = index % 2 == 0 ? anna : ada;
                attempts.add(() -> Town.as(who, () -> desk.submit(id, ANSWER, ENGLISH)));
            }
            for (var result : threads.invokeAll(attempts)) {
                try {
                    result.get(60, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(refused).hasSize(7).allSatisfy(refusal -> assertThat(refusal).isInstanceOf(AlreadyDone.class));
        assertThat(SystemWork.call(() -> engineTasks.open(number))).hasSize(1);
        assertThat(jdbc.queryForList(
                        "select * from case_story where case_number = ? and kind = 'TASK_DONE'", number.text()))
                .hasSize(1);
    }

    @Test
    void keepsATaskForWhoeverHasIt() {
        var id = task().id();
        Town.let(ada, () -> desk.claim(id));
        for (Runnable attempt : List.<Runnable>of(
                () -> desk.submit(id, ANSWER, ENGLISH),
                () -> desk.claim(id),
                () -> desk.giveBack(id),
                () -> desk.followUp(id, LocalDate.EPOCH))) {
            var refused = catchThrowableOfType(NotAllowed.class, () -> Town.let(anna, attempt));
            assertThat(refused.messageKey()).isEqualTo("cases.refusal.withColleague");
            assertThat(refused.arguments()).containsExactly("Ada");
        }
        Town.let(ada, () -> desk.giveBack(id));
        Town.let(anna, () -> desk.claim(id));
        assertThat(task().assignee()).isEqualTo(anna);
    }

    @Test
    void givesTasksOnlyToThoseWhoMayDoThem() {
        var mia = town.person("Mia", Role.MAYOR);
        var moff = town.person("Bo");
        SystemWork.run(() -> register.person(number, moff, Role.MOFF, false));
        var id = task().id();
        assertThat(Town.as(anna, () -> desk.colleagues(id, "")))
                .extracting(Person::username)
                .containsExactly(ada, anna, moff);
        assertThat(Town.as(anna, () -> desk.colleagues(id, "an")))
                .extracting(Person::username)
                .containsExactly(anna);
        assertThatThrownBy(() -> Town.let(anna, () -> desk.assign(id, mia))).isInstanceOf(NotAllowed.class);
        Town.let(anna, () -> desk.assign(id, moff));
        assertThat(task().assignee()).isEqualTo(moff);
    }

    @Test
    void offersNoTaskToSomebodyWhomTheCaseExcludes() {
        SystemWork.run(() -> register.exclude(number, ada));
        var id = task().id();
        assertThat(Town.as(anna, () -> desk.colleagues(id, "")))
                .extracting(Person::username)
                .containsExactly(anna);
        assertThatThrownBy(() -> Town.let(ada, () -> desk.open(id, ENGLISH))).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesATaskThatIsOnHold() {
        var id = task().id();
        jdbc.update("update ACT_RU_TASK set SUSPENSION_STATE_ = 2 where ID_ = ?", id);
        var refused = catchThrowableOfType(Refusal.class, () -> Town.let(anna, () -> desk.submit(id, ANSWER, ENGLISH)));
        assertThat(refused.messageKey()).isEqualTo("cases.refusal.suspended");
    }

    @Test
    void keepsRemarksNextToTheTaskAndInTheStory() {
        var id = task().id();
        Town.let(anna, () -> desk.comment(id, " Call first "));
        assertThat(Town.as(ada, () -> desk.comments(id))).singleElement().satisfies(comment -> {
            assertThat(comment.by()).isEqualTo("Anna");
            assertThat(comment.text()).isEqualTo("Call first");
        });
        assertThatThrownBy(() -> Town.let(anna, () -> desk.comment(id, "  "))).isInstanceOf(Refusal.class);
    }

    @Test
    void remembersWhenToRemindAndHowUrgentItIs() {
        var id = task().id();
        Town.let(anna, () -> desk.followUp(id, LocalDate.of(2026, 4, 1)));
        Town.let(anna, () -> desk.priority(id, 70));
        assertThat(task().followUp()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(task().priority()).isEqualTo(70);
        assertThatThrownBy(() -> Town.let(anna, () -> desk.priority(id, 101))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsDoneAlongSharesTheFateOfTheTask() {
        var id = task().id();
        assertThatThrownBy(() -> Town.as(
                        anna,
                        () -> desk.submit(id, ANSWER, ENGLISH, done -> {
                            throw new Refusal("cases.refusal.priority", 100);
                        })))
                .isInstanceOf(Refusal.class);
        assertThat(task().id()).isEqualTo(id);
        assertThat(SystemWork.call(() -> submissions.ofTask(id))).isEmpty();

        var along = new ArrayList<CaseNumber>();
        assertThat(Town.as(anna, () -> desk.submit(id, ANSWER, ENGLISH, along::add)))
                .isEqualTo(number);
        assertThat(along).containsExactly(number);
        assertThat(SystemWork.call(() -> submissions.ofTask(id))).isPresent();
    }

    @Test
    void completesWithAtMostTwelveStatementsMoreThanTheEngineAlone() {
        var id = task().id();
        Town.let(anna, () -> desk.open(id, ENGLISH));
        var ours = StatementCount.of(() -> Town.let(anna, () -> submission.submit(id, ANSWER, ENGLISH, number -> {})));
        var other = Town.as(anna, () -> errands.start(town, "Noord"));
        var second = SystemWork.call(() -> engineTasks.open(other)).get(0).id();
        identity.setAuthentication(anna, List.of(), List.of(town.zone));
        List<String> engine;
        try {
            engine = StatementCount.of(() -> tasks.complete(second)).stream()
                    .filter(sql -> !OURS.matcher(sql).find())
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
        assertThat(ours.size() - engine.size())
                .as("ours:%n%s%n%nengine:%n%s", String.join("\n", ours), String.join("\n", engine))
                .isBetween(1, 12);
    }
}
