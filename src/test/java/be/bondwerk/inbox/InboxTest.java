package be.bondwerk.inbox;

import static be.bondwerk.cases.Errands.ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody finds what they may do, all of it, in the order they asked for, and nothing else. */
@OnErrands
class InboxTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private CaseRegister register;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Clock clock;

    @Autowired
    private InboxNews news;

    private Town town;
    private String anna;

    @BeforeEach
    void settleIn() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
    }

    private CaseNumber start(String title) {
        return Town.as(anna, () -> errands.start(town, title));
    }

    private String task(CaseNumber number) {
        return SystemWork.call(() -> engineTasks.open(number)).get(0).id();
    }

    private CaseNumber start(String title, Instant due) {
        var number = start(title);
        var task = tasks.createTaskQuery().taskId(task(number)).singleResult();
        task.setDueDate(due == null ? null : Date.from(due));
        tasks.saveTask(task);
        return number;
    }

    private List<String> titles(String username, InboxQuery query) {
        return Town.as(username, () -> inbox.page(query)).tasks().stream()
                .map(InboxTask::caseTitle)
                .toList();
    }

    @Test
    void showsATaskWithAllThatARowNeeds() {
        var number = start("Zuid");
        SystemWork.run(() -> register.subject(errands.instance(number), number, "Mrs Peeters"));
        Town.let(anna, () -> desk.claim(task(number)));

        var row = Town.as(anna, () -> inbox.page(InboxQuery.ALL)).tasks().get(0);

        assertThat(row.id()).isEqualTo(task(number));
        assertThat(row.number()).isEqualTo(number);
        assertThat(row.caseTitle()).isEqualTo("Zuid");
        assertThat(row.subject()).isEqualTo("Mrs Peeters");
        assertThat(row.processKey()).isEqualTo("errand");
        assertThat(row.taskKey()).isEqualTo(Errands.PREPARE);
        assertThat(row.place()).isEqualTo("Town hall");
        assertThat(row.due()).isEqualTo(Timestamp.valueOf("2026-03-12 12:00:00").toInstant());
        assertThat(row.priority()).isEqualTo(50);
        assertThat(row.assignee()).isEqualTo(anna);
        assertThat(row.assigneeName()).isEqualTo("Anna");
    }

    @Test
    void tellsMyTasksFreeOnesAndColleaguesOnesApart() {
        var ada = town.person("Ada", Role.COORD);
        var mine = start("Mine");
        var hers = start("Hers");
        start("Free");
        Town.let(anna, () -> desk.claim(task(mine)));
        Town.let(ada, () -> desk.claim(task(hers)));

        assertThat(titles(anna, InboxQuery.ALL.whose(Whose.MINE))).containsExactly("Mine");
        assertThat(titles(anna, InboxQuery.ALL.whose(Whose.ROLES))).containsExactly("Free");
        assertThat(titles(anna, InboxQuery.ALL)).containsExactlyInAnyOrder("Mine", "Hers", "Free");
    }

    @Test
    void showsNothingToStrangers() {
        start("Zuid");
        var elsewhere = new Town(jdbc);
        assertThat(titles(elsewhere.person("Otto", Role.COORD), InboxQuery.ALL)).isEmpty();
        assertThat(titles(town.person("Vera"), InboxQuery.ALL)).isEmpty();
        assertThat(titles(town.person("Mia", Role.MAYOR), InboxQuery.ALL)).isEmpty();
        assertThat(titles(town.person("Aud", Role.AUD), InboxQuery.ALL)).isEmpty();
    }

    @Test
    void takesTasksAwayFromSomebodyWhoseRoleEnded() {
        var number = start("Zuid");
        Town.let(anna, () -> desk.claim(task(number)));
        jdbc.update("delete from role_grant where username = ?", anna);
        jdbc.update("update account set version = version + 1 where username = ?", anna);
        var annaLater = town.person("Anna");
        jdbc.update("update inbox_task set assignee = ? where assignee = ?", annaLater, anna);
        jdbc.update(
                "update inbox_visibility set principal = ? where principal = ?", "USER:" + annaLater, "USER:" + anna);
        assertThat(titles(annaLater, InboxQuery.ALL.whose(Whose.MINE))).isEmpty();
    }

    @Test
    void hidesCasesFromThoseWhomTheyExclude() {
        var number = start("Zuid");
        start("Noord");
        SystemWork.run(() -> register.exclude(number, anna));
        assertThat(titles(anna, InboxQuery.ALL)).containsExactly("Noord");
        assertThat(Town.as(anna, inbox::counts).free().text()).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesThroughEverythingOnceInOrder(Sort sort) {
        var moff = town.person("Bo", Role.COORD);
        var expected = new ArrayList<String>();
        for (var index = 0; index < 7; index++) {
            var title = "Title " + (char) ('a' + (index * 3) % 7);
            var number = start(title, index % 3 == 2 ? null : clock.instant().plus(DAY.multipliedBy(5 - index / 2)));
            SystemWork.run(() -> register.person(number, moff, Role.MOFF, false));
            expected.add(title);
        }
        var all = titles(moff, InboxQuery.ALL.sort(sort));
        assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
        if (sort == Sort.CASE) {
            assertThat(all).isSorted();
        } else if (sort == Sort.NEWEST) {
            assertThat(all).isEqualTo(reversed(expected));
        }
        var small = new InboxQuery(Whose.ALL, null, null, null, null, "", sort, null, 3);
        var seen = new ArrayList<String>();
        var page = Town.as(moff, () -> inbox.page(small));
        while (true) {
            page.tasks().forEach(task -> seen.add(task.caseTitle()));
            if (page.next() == null) {
                break;
            }
            var next = small.after(page.next());
            page = Town.as(moff, () -> inbox.page(next));
        }
        assertThat(seen).isEqualTo(all);
    }

    private static List<String> reversed(List<String> list) {
        var turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void putsWhatIsDueFirstThenWhatIsUrgentThenWhatWaitsLongest() {
        var due = clock.instant().plus(DAY);
        start("Never", null);
        start("Ordinary", due);
        start("Ordinary later", due);
        var urgent = start("Urgent", due);
        start("Sooner", due.minusSeconds(60));
        Town.let(anna, () -> desk.priority(task(urgent), 90));
        assertThat(titles(anna, InboxQuery.ALL))
                .containsExactly("Sooner", "Urgent", "Ordinary", "Ordinary later", "Never");
    }

    @Test
    void filtersByWhenItIsDue() {
        var now = clock.instant();
        start("Late", now.minus(DAY.multipliedBy(2)));
        start("In five days", now.plus(DAY.multipliedBy(5)));
        start("In ten days", now.plus(DAY.multipliedBy(10)));
        start("Whenever", null);
        var today = LocalDate.now(clock).atTime(23, 0).atZone(clock.getZone()).toInstant();
        start("Today", today);

        Map<DueFilter, List<String>> found = new TreeMap<>();
        for (var due : DueFilter.values()) {
            found.put(due, titles(anna, InboxQuery.ALL.due(due)));
        }
        assertThat(found.get(DueFilter.LATE)).contains("Late").doesNotContain("In five days", "Whenever");
        assertThat(found.get(DueFilter.TODAY)).containsExactly("Today");
        assertThat(found.get(DueFilter.WEEK)).containsExactly("Today", "In five days");
        assertThat(found.get(DueFilter.NONE)).containsExactly("Whenever");
    }

    @Test
    void filtersByPersonProcessAreaAndWords() {
        var number = start("Straße Émile");
        start("Other");
        Town.let(anna, () -> desk.claim(task(number)));
        SystemWork.run(() -> register.subject(errands.instance(number), number, "José Peeters"));

        assertThat(titles(anna, new InboxQuery(Whose.ALL, null, null, anna, null, "", Sort.DUE, null, 50)))
                .containsExactly("Straße Émile");
        assertThat(titles(anna, new InboxQuery(Whose.ALL, "visit", null, null, null, "", Sort.DUE, null, 50)))
                .isEmpty();
        assertThat(titles(anna, new InboxQuery(Whose.ALL, "errand", town.area, null, null, "", Sort.DUE, null, 50)))
                .hasSize(2);
        assertThat(titles(anna, new InboxQuery(Whose.ALL, null, "nowhere", null, null, "", Sort.DUE, null, 50)))
                .isEmpty();
        assertThat(titles(anna, InboxQuery.ALL.text("emile jose"))).containsExactly("Straße Émile");
        assertThat(titles(anna, InboxQuery.ALL.text(number.text()))).containsExactly("Straße Émile");
        assertThat(titles(anna, InboxQuery.ALL.text("prepare hall"))).hasSize(2);
        assertThat(titles(anna, InboxQuery.ALL.text("%"))).isEmpty();
    }

    @Test
    void counts() {
        var mine = start("Mine", clock.instant().minus(DAY));
        start("Free", clock.instant().plus(DAY));
        start("Free and late", clock.instant().minus(DAY));
        Town.let(anna, () -> desk.claim(task(mine)));
        var counts = Town.as(anna, inbox::counts);
        assertThat(counts.mine().text()).isEqualTo("1");
        assertThat(counts.free().text()).isEqualTo("2");
        assertThat(counts.late().text()).isEqualTo("2");
    }

    @Test
    void stopsCountingAtAThousand() {
        start("Zuid");
        jdbc.batchUpdate(
                """
                insert into inbox_task (task_id, case_number, case_title, zone_id, family, process_key, task_key, priority,
                    created, suspended, search)
                values (?, 'TEST-2026-999', 'Many', ?, 'errands', 'errand', 'many', 50, ?, false, 'many')\
                """,
                IntStream.range(0, 1000)
                        .mapToObj(index -> new Object[] {town.zone + index, town.zone, Timestamp.from(clock.instant())})
                        .toList());
        jdbc.update("""
            insert into inbox_visibility (principal, assigned, due_key, urgency, created, title_key, task_id)
            select ?, false, created, -50, created, 'many', task_id from inbox_task where zone_id = ?
                and task_key = 'many'\
            """, "COORD@MUNICIPALITY:" + town.municipality, town.zone);
        assertThat(Town.as(anna, inbox::counts).free().text()).isEqualTo("1000+");
        jdbc.update("delete from inbox_task where task_key = 'many'");
        assertThat(Town.as(anna, inbox::counts).free().text()).isEqualTo("1");
    }

    @Test
    void readsAPageInAtMostSixStatementsHoweverManyTasksThereAre() {
        for (var index = 0; index < 6; index++) {
            start("Title " + index);
        }
        var few = StatementCount.of(() -> Town.let(anna, () -> inbox.page(InboxQuery.ALL)));
        var filtered = StatementCount.of(() -> Town.let(anna, () -> {
            inbox.page(InboxQuery.ALL.text("title").due(DueFilter.WEEK));
            inbox.counts();
        }));
        assertThat(few).hasSizeBetween(1, 6);
        assertThat(filtered).hasSizeBetween(1, 6);
    }

    @Test
    void tellsThoseWhoSeeATaskWhenItChanges() {
        var told = ConcurrentHashMap.<String>newKeySet();
        var queue = new LinkedBlockingQueue<String>();
        var mia = town.person("Mia", Role.MAYOR);
        var coordinators =
                news.register(Set.of("COORD@MUNICIPALITY:" + town.municipality), () -> queue.add("coordinators"));
        var mayors = news.register(Set.of("MAYOR@MUNICIPALITY:" + town.municipality), () -> queue.add("mayors"));
        try {
            var number = start("Zuid");
            Town.let(anna, () -> desk.submit(task(number), ANSWER, Locale.ENGLISH));
            Town.let(anna, () -> desk.submit(task(number), "{}", Locale.ENGLISH));
            while (!told.contains("mayors")) {
                told.add(next(queue));
            }
        } finally {
            coordinators.remove();
            mayors.remove();
        }
        assertThat(told).containsExactlyInAnyOrder("coordinators", "mayors");
        assertThat(titles(mia, InboxQuery.ALL)).containsExactly("Zuid");
    }

    private static String next(BlockingQueue<String> queue) {
        try {
            var told = queue.poll(30, TimeUnit.SECONDS);
            return Objects.requireNonNull(told, "Nobody was told");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
