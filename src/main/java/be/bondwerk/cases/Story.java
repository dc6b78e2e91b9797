package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what happens in cases, in the transaction in which it happens; who did it is who is signed in. */
@Component
class Story {

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final BusinessClock clock;

    Story(JdbcTemplate jdbc, CurrentUser user, BusinessClock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Adds a line about the case as a whole. */
    void tell(CaseNumber number, StoryKind kind, String key, Object... arguments) {
        tell(number, kind, null, null, key, arguments);
    }

    /** Adds a line about one process instance of the case, of which the reader may learn whom it is about. */
    void tellOf(String instanceId, CaseNumber number, StoryKind kind, String key, Object... arguments) {
        tell(number, kind, instanceId, null, key, arguments);
    }

    /** Adds a line with something that somebody wrote. */
    void tellNote(UUID note, CaseNumber number, StoryKind kind, String key, Object... arguments) {
        tell(number, kind, null, note, key, arguments);
    }

    /** A process that runs outside any case has no story. */
    private void tell(
            CaseNumber number,
            StoryKind kind,
            @Nullable String instanceId,
            @Nullable UUID note,
            String key,
            Object... arguments) {
        jdbc.update(
                """
                insert into case_story (case_number, happened_at, actor, kind, text_key, arguments, instance_id, note_id)
                select case_number, cast(? as timestamp with time zone), cast(? as varchar), cast(? as varchar),
                    cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as uuid)
                from case_record where case_number = ?\
                """,
                Timestamp.from(clock.instant()),
                user.ifSignedIn().map(Person::username).orElse(null),
                kind.name(),
                key,
                StoryArguments.write(List.of(arguments)),
                instanceId,
                note,
                number.text());
    }
}
