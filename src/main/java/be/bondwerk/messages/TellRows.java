package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseReach;
import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that the signed-in person may tell; no others. */
@Repository
class TellRows {
    private static final String LIST = """
        select m.*, k.title as case_title, coalesce(p.name, z.name, '') as place_name from message m
        join case_record k on k.case_number = m.case_number
        left join municipality p on p.id = k.municipality_id
        left join zone z on z.id = k.zone_id
        where m.state = ? and m.body is not null and\s\
        """;

    private final JdbcClient database;
    private final CaseReach reach;
    private final Papers papers;
    private final PlainText plainText;
    private final BusinessClock clock;

    TellRows(JdbcClient database, CaseReach reach, Papers papers, PlainText plainText, BusinessClock clock) {
        this.database = database;
        this.reach = reach;
        this.papers = papers;
        this.plainText = plainText;
        this.clock = clock;
    }

    TellPage page(TellQuery query) {
        var reached = reach.contacting();
        if (reached.isEmpty()) {
            return new TellPage(List.of(), null);
        }
        var sql = new StringBuilder(LIST).append(reached.get().sql());
        var values = new ArrayList<Object>();
        values.add(query.state().name());
        values.addAll(reached.get().values());
        if (query.municipalityId() != null) {
            sql.append(" and k.municipality_id = ?");
            values.add(query.municipalityId());
        }
        if (query.number() != null) {
            sql.append(" and k.case_number = ?");
            values.add(query.number());
        }
        if (query.after() != null) {
            var cursor = query.after().split("~", 2);
            sql.append(" and (m.written_at, m.id) > (?, ?)");
            values.add(Timestamp.from(Instant.parse(cursor[0])));
            values.add(UUID.fromString(cursor[1]));
        }
        values.add(query.size() + 1);
        var found = database.sql(sql + " order by m.written_at, m.id limit ?")
                .params(values)
                .query(TellRows::row)
                .list();
        var more = found.size() > query.size();
        var page = more ? found.subList(0, query.size()) : found;
        return new TellPage(page, more ? cursor(page.get(page.size() - 1)) : null);
    }

    TellCounts counts(@Nullable CaseNumber number, boolean postOpen) {
        var reached = reach.contacting();
        if (reached.isEmpty()) {
            return new TellCounts(0, 0, null, postOpen);
        }
        var values = new ArrayList<>(reached.get().values());
        if (number != null) {
            values.add(number.text());
        }
        return database.sql("""
            select count(case when m.state = 'TO_TELL' then 1 end) as to_tell,
                count(case when m.state = 'WAITING' then 1 end) as waiting,
                min(case when m.state = 'WAITING' then m.written_at end) as oldest
            from message m join case_record k on k.case_number = m.case_number
            where m.state in ('TO_TELL', 'WAITING') and\s\
            """ + reached.get().sql() + (number == null ? "" : " and k.case_number" + " = ?"))
                .params(values)
                .query((row, index) -> new TellCounts(
                        row.getInt("to_tell"),
                        row.getInt("waiting"),
                        MessageRows.instant(row.getTimestamp("oldest")),
                        postOpen))
                .single();
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
                        trouble(row),
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

    private static TellRow row(ResultSet row, int index) throws SQLException {
        return new TellRow(
                MessageId.parse(row.getString("id")),
                CaseNumber.parse(row.getString("case_number")),
                row.getString("case_title"),
                row.getString("place_name"),
                row.getString("recipient"),
                row.getString("headline"),
                trouble(row),
                row.getTimestamp("written_at").toInstant());
    }

    private static @Nullable Trouble trouble(ResultSet row) throws SQLException {
        var trouble = row.getString("trouble");
        return trouble == null ? null : Trouble.valueOf(trouble);
    }

    private static String cursor(TellRow last) {
        return last.writtenAt() + "~" + last.id().text();
    }
}
