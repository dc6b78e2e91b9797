package be.bondwerk.inbox;

import static be.bondwerk.cases.Errands.ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.calendar.BusinessCalendar;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.Town;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.messages.Outbox;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.security.TaskMail;
import be.bondwerk.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever wants to is written to about new tasks: once about each, never about their own doing, and nothing but how many. */
@OnErrands
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:task-mails-${random.uuid};DB_CLOSE_DELAY=-1",
            "bondwerk.task-mail.rest=1h"
        })
class TaskMailsTest {
    /** A Thursday and a Saturday far from now, so that nothing that happens now is somebody’s own doing. */
    private static final LocalDate THURSDAY = LocalDate.of(2036, 3, 13);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CurrentUser user;

    @Autowired
    private TransactionTemplate transaction;

    private Town town;
    private String anna;
    private String bert;

    @BeforeEach
    void settleIn() {
        jdbc.update("update account set email = null");
        jdbc.update("delete from message");
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        bert = town.person("Bert", Role.COORD);
    }

    @Test
    void writesOnceAboutEachTask() {
        wants(bert, TaskMail.EACH);
        start("One");
        start("Two");
        writeAt(THURSDAY, 3);
        assertThat(mails(bert)).singleElement().satisfies(mail -> assertThat(mail)
                .contains("2 tasks wait", "New: 2.", "/inbox")
                .doesNotContain("One", "Two", "TEST-"));
        writeAt(THURSDAY, 4);
        assertThat(mails(bert)).hasSize(1);
        start("Three");
        writeAt(THURSDAY, 5);
        assertThat(mails(bert)).hasSize(2).last().satisfies(mail -> assertThat(mail)
                .contains("3 tasks wait", "New: 1.", "/task/"));
    }

    @Test
    void writesNothingAboutTheirOwnDoing() {
        wants(anna, TaskMail.EACH);
        wants(bert, TaskMail.EACH);
        var number = start("Mine");
        writeAt(THURSDAY, 3);
        assertThat(mails(anna)).isEmpty();
        assertThat(mails(bert)).hasSize(1);
        var task = taskOf(number);
        Town.let(bert, () -> desk.claim(task));
        Town.let(bert, () -> desk.submit(task, ANSWER, Locale.ENGLISH));
        writeAt(THURSDAY, 4);
        assertThat(mails(bert)).hasSize(1);
        assertThat(mails(anna)).hasSize(1);
    }

    @Test
    void writesInTheMorningOfAWorkingDay() {
        wants(bert, TaskMail.DAILY);
        start("One");
        writeAt(THURSDAY.plusDays(2), 8);
        writeAt(THURSDAY, 6);
        assertThat(mails(bert)).isEmpty();
        writeAt(THURSDAY, 7);
        writeAt(THURSDAY, 8);
        assertThat(mails(bert)).hasSize(1);
        start("Two");
        writeAt(THURSDAY, 9);
        assertThat(mails(bert)).hasSize(1);
        writeAt(THURSDAY.plusDays(1), 9);
        assertThat(mails(bert)).hasSize(2);
        writeAt(THURSDAY.plusDays(4), 9);
        assertThat(mails(bert)).hasSize(2);
    }

    @Test
    void writesToNobodyWhoDoesNotWantItOrMayNotKnow() {
        wants(bert, TaskMail.OFF);
        var keptOut = town.person("Kees", Role.COORD);
        var stranger = new Town(jdbc).person("Stan", Role.COORD);
        var former = town.person("Fien", Role.COORD);
        var hidden = town.person("Hanna", Role.COORD);
        var number = start("One");
        List.of(keptOut, stranger, former, hidden).forEach(who -> wants(who, TaskMail.EACH));
        jdbc.update("update account set enabled = false where username = ?", keptOut);
        jdbc.update(
                "update role_grant set valid_until = ? where username = ?",
                java.sql.Date.valueOf("2020-01-01"),
                former);
        jdbc.update("insert into case_exclusion (case_number, username) values (?, ?)", number.text(), hidden);
        writeAt(THURSDAY, 8);
        assertThat(jdbc.queryForObject("select count(*) from message", Integer.class))
                .isZero();
    }

    @Test
    void forgetsTasksThatAreDone() {
        wants(bert, TaskMail.EACH);
        var number = start("One");
        writeAt(THURSDAY, 8);
        assertThat(known(bert)).isEqualTo(1);
        var task = taskOf(number);
        Town.let(anna, () -> desk.claim(task));
        Town.let(anna, () -> desk.submit(task, ANSWER, Locale.ENGLISH));
        news(THURSDAY, 9).tidy();
        assertThat(known(bert)).isZero();
    }

    private CaseNumber start(String title) {
        var number = Town.as(anna, () -> errands.start(town, title));
        // long after whatever happened now
        jdbc.update(
                "update case_story set happened_at = ? where case_number = ?",
                Timestamp.from(Instant.EPOCH),
                number.text());
        return number;
    }

    private String taskOf(CaseNumber number) {
        return SystemWork.call(() -> engineTasks.open(number)).get(0).id();
    }

    private void wants(String username, TaskMail wish) {
        jdbc.update(
                "update account set email = ?, task_mail = ? where username = ?",
                username + "@example.org",
                wish.name(),
                username);
    }

    private void writeAt(LocalDate day, int hour) {
        var clock = at(day, hour);
        var mails = new TaskMails(news(day, hour), outbox, new BusinessCalendar(clock), clock, transaction);
        SystemWork.run(mails::write);
    }

    private TaskNews news(LocalDate day, int hour) {
        return new TaskNews(jdbc, user, at(day, hour));
    }

    private static BusinessClock at(LocalDate day, int hour) {
        var now =
                day.atTime(LocalTime.of(hour, 0)).atZone(BusinessClock.BRUSSELS).toInstant();
        return new BusinessClock(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), now)));
    }

    private List<String> mails(String username) {
        return jdbc.queryForList(
                "select headline || ' ' || body || ' ' || link from message where username = ? order by written_at",
                String.class,
                username);
    }

    private int known(String username) {
        return java.util.Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from task_news where username = ?", Integer.class, username));
    }
}
