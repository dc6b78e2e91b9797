package be.bondwerk.inbox;

import be.bondwerk.calendar.BusinessCalendar;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.SearchText;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What somebody asked for, as conditions on a row {@code v} of the visibility and its task {@code t}. */
@Component
class Filter {

    private static final int REST_OF_WEEK = 6;

    private final BusinessClock clock;
    private final BusinessCalendar calendar;

    Filter(BusinessClock clock, BusinessCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    Conditions of(InboxQuery query, Reach.Of reach) {
        var conditions = hidden(reach);
        if (query.processKey() != null) {
            conditions.add("t.process_key = ?", query.processKey());
        }
        if (query.areaId() != null) {
            conditions.add("t.area_id = ?", query.areaId());
        }
        if (query.person() != null) {
            conditions.add("t.assignee = ?", query.person());
        }
        if (query.due() != null) {
            conditions.addAll(due(query.due()));
        }
        SearchText.patterns(query.text()).forEach(pattern -> conditions.add("t.search like ? escape '!'", pattern));
        return conditions;
    }

    /** Without the cases that must stay hidden from the person. */
    Conditions hidden(Reach.Of reach) {
        var conditions = new Conditions();
        return reach.hidden().isEmpty() ? conditions : conditions.addAmong("t.case_number not in (%s)", reach.hidden());
    }

    Conditions due(DueFilter due) {
        var today = clock.today();
        return switch (due) {
            case LATE -> new Conditions().add("v.due_key < ?", Timestamp.from(clock.instant()));
            case TODAY -> between(today, today);
            case WEEK -> between(today, today.plusDays(REST_OF_WEEK));
            case NONE -> new Conditions().add("v.due_key >= ?", Timestamp.from(InboxTables.NEVER_DUE));
        };
    }

    private Conditions between(LocalDate first, LocalDate last) {
        Instant start = first.atStartOfDay(BusinessClock.BRUSSELS).toInstant();
        return new Conditions()
                .add("v.due_key >= ?", Timestamp.from(start))
                .add("v.due_key <= ?", Timestamp.from(calendar.endOfDay(last)));
    }
}
