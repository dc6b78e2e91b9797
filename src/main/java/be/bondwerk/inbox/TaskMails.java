package be.bondwerk.inbox;

import be.bondwerk.calendar.BusinessCalendar;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.inbox.TaskNews.Reader;
import be.bondwerk.inbox.TaskNews.Waiting;
import be.bondwerk.messages.Outbox;
import be.bondwerk.messages.ToColleague;
import be.bondwerk.security.TaskMail;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to people that tasks wait for them, as they chose: how many and where, nothing about whom or what. About each task once,
 * never about what follows from their own doing.
 */
@Component
class TaskMails {
    private static final Logger LOG = LoggerFactory.getLogger(TaskMails.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final TaskNews news;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    TaskMails(
            TaskNews news,
            Outbox outbox,
            BusinessCalendar calendar,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.news = news;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Writes to everybody who has to be written to now. */
    void write() {
        news.readers(TaskMail.EACH).forEach(reader -> apart(reader, () -> write(reader)));
        if (calendar.isWorkingDay(clock.today()) && !LocalTime.now(clock).isBefore(MORNING)) {
            news.readers(TaskMail.DAILY)
                    .forEach(reader -> apart(reader, () -> {
                        if (news.beginDay(reader.person().username())) {
                            write(reader);
                        }
                    }));
        }
    }

    /** In a transaction of its own, which fails without harm if another node is doing the same. */
    private void apart(Reader reader, Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another node writes to {}", reader.person().username(), e);
        }
    }

    private void write(Reader reader) {
        var waiting = news.waiting(reader.person().username());
        var fresh = waiting.stream().filter(Waiting::isNew).toList();
        if (fresh.isEmpty()) {
            return;
        }
        news.note(
                reader.person().username(), fresh.stream().map(Waiting::taskId).toList());
        var told = fresh.stream().filter(task -> !task.own()).toList();
        if (!told.isEmpty()) {
            outbox.send(new ToColleague(
                    reader.person(),
                    Objects.requireNonNull(reader.choice().email()),
                    "inbox.mail",
                    List.of(waiting.size(), told.size()),
                    told.size() == 1 ? "/task/" + told.get(0).taskId() : "/inbox"));
        }
    }
}
