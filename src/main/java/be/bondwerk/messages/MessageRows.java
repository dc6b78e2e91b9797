package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages as rows of {@code message}: writing them, reading how they went, emptying them. */
@Repository
class MessageRows {
    /** How long Bondwerk tries to send a mail before a person must tell it. */
    static final Duration PATIENCE = Duration.ofHours(48);

    private final JdbcClient database;
    private final BusinessClock clock;

    MessageRows(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(MessageId id, NewMessage message, Written written) {
        var to = message.to();
        var now = clock.instant();
        var mail = blankToNull(to.email());
        database.sql("""
            insert into message (id, case_number, subject_id, template, language, recipient, email, phone, address,
                headline, body, link, state, trouble, written_at, next_try, give_up_at, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)\
            """)
                .params(
                        id.value(),
                        message.number().text(),
                        message.subjectId(),
                        message.template(),
                        to.language().getLanguage(),
                        to.name(),
                        mail,
                        blankToNull(to.phone()),
                        blankToNull(to.address()),
                        written.headline(),
                        written.body(),
                        message.link(),
                        (mail == null ? MessageState.TO_TELL : MessageState.WAITING).name(),
                        mail == null ? Trouble.NO_MAIL.name() : null,
                        Timestamp.from(now),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(PATIENCE)))
                .update();
    }

    void write(MessageId id, ToColleague message, Written written) {
        var now = clock.instant();
        var person = message.person();
        database.sql("""
            insert into message (id, username, template, language, recipient, email, headline, body, link, state,
                written_at, next_try, give_up_at, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, 0)\
            """)
                .params(
                        id.value(),
                        person.username(),
                        message.template(),
                        person.language().getLanguage(),
                        person.displayName(),
                        message.email(),
                        written.headline(),
                        written.body(),
                        message.path(),
                        Timestamp.from(now),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(PATIENCE)))
                .update();
    }

    List<SentMessage> of(CaseNumber number, String subjectId) {
        return database.sql("""
            select m.*, coalesce(a.display_name, m.told_by) as teller from message m
            left join account a on a.username = m.told_by
            where m.case_number = ? and m.subject_id = ? order by m.written_at desc, m.id\
            """)
                .params(number.text(), subjectId)
                .query((row, index) -> sent(row))
                .list();
    }

    void forget(CaseNumber number, String subjectId) {
        database.sql("""
            update message set recipient = null, email = null, phone = null, address = null, headline = null,
                body = null, link = null, remark = null, emptied_at = ?,
                state = case when state in ('SENT', 'TOLD') then state else 'DROPPED' end
            where case_number = ? and subject_id = ? and emptied_at is null\
            """)
                .params(Timestamp.from(clock.instant()), number.text(), subjectId)
                .update();
    }

    /** Reads a row of {@code message} with the name of its {@code teller}. */
    static SentMessage sent(ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        return new SentMessage(
                MessageId.parse(row.getString("id")),
                row.getString("template"),
                MessageState.valueOf(row.getString("state")),
                row.getTimestamp("written_at").toInstant(),
                channel == null ? null : Channel.valueOf(channel),
                instant(row.getTimestamp("reached_at")),
                row.getString("teller"),
                row.getString("remark"));
    }

    static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
