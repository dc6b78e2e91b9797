package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseReach;
import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One message that the signed-in person may tell: reading it, and noting what was done about it. */
@Repository
class TellSheets {
    private final JdbcClient database;
    private final CaseReach reach;
    private final Papers papers;
    private final PlainText plainText;
    private final BusinessClock clock;

    TellSheets(JdbcClient database, CaseReach reach, Papers papers, PlainText plainText, BusinessClock clock) {
        this.database = database;
        this.reach = reach;
        this.papers = papers;
        this.plainText = plainText;
        this.clock = clock;
    }

    Optional<Telling> find(MessageId id) {
        return one(
                id,
                (row, paper) -> new Telling(
                        CaseNumber.parse(row.getString("case_number")),
                        row.getString("case_title"),
                        paper.recipient(),
                        paper.email(),
                        paper.phone(),
                        paper.address(),
                        paper.language(),
                        paper.headline(),
                        paper.paragraphs(),
                        plainText.of(paper),
                        TellRows.trouble(row),
                        row.getTimestamp("written_at").toInstant(),
                        MessageRows.sent(row)));
    }

    Optional<Paper> paper(MessageId id) {
        return one(id, (row, paper) -> paper);
    }

    /** How a row and its paper become something. */
    private interface Reading<T> {
        T read(ResultSet row, Paper paper) throws SQLException;
    }

    private <T> Optional<T> one(MessageId id, Reading<T> reading) {
        return reach.contacting().flatMap(reached -> {
            var values = new ArrayList<Object>(reached.values());
            values.add(0, id.value());
            return database.sql(Papers.WITH_DESK + "where m.id = ? and m.body is not null and " + reached.sql())
                    .params(values)
                    .query((row, index) -> reading.read(row, papers.paper(row)))
                    .optional();
        });
    }

    /** Returns whether it had still to be told. */
    boolean told(MessageId id, Channel channel, String by, @Nullable String remark) {
        return database.sql("""
            update message set state = 'TOLD', channel = ?, told_by = ?, remark = ?, reached_at = ?, link = null
            where id = ? and state in ('TO_TELL', 'WAITING')\
            """)
                        .params(channel.name(), by, remark, Timestamp.from(clock.instant()), id.value())
                        .update()
                == 1;
    }

    /** Returns whether it had still to be told. */
    boolean sendAgain(MessageId id) {
        var now = clock.instant();
        return database.sql("""
            update message set state = 'WAITING', trouble = null, next_try = ?, give_up_at = ?, claim = null,
                claimed_until = null
            where id = ? and email is not null and state = 'TO_TELL'\
            """)
                        .params(Timestamp.from(now), Timestamp.from(now.plus(MessageRows.PATIENCE)), id.value())
                        .update()
                == 1;
    }
}
