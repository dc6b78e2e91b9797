package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fetches messages together with who signs them. */
@Repository
class Papers {
    /** Adds to {@code message m} its case {@code k} and, as {@code desk_…}, who signs it. */
    static final String WITH_DESK = """
        select m.*, k.zone_id, k.title as case_title, coalesce(a.display_name, m.told_by) as teller,
            coalesce(p.name, z.name) as desk_name,
            coalesce(d.phone, dz.phone) as desk_phone, coalesce(d.hours, dz.hours) as desk_hours,
            coalesce(d.address, dz.address) as desk_address, coalesce(d.email, dz.email) as desk_email
        from message m
        left join case_record k on k.case_number = m.case_number
        left join account a on a.username = m.told_by
        left join municipality p on p.id = k.municipality_id
        left join zone z on z.id = k.zone_id
        left join message_desk d on d.place = 'MUNICIPALITY:' || k.municipality_id
        left join message_desk dz on dz.place = 'ZONE:' || k.zone_id
        """;

    private final JdbcClient database;
    private final String home;

    Papers(JdbcClient database, @Value("${bondwerk.address:http://localhost:8080}") String address) {
        this.database = database;
        this.home = address.replaceAll("/+$", "");
    }

    /** The message; empty if there is none or it has been emptied. */
    Optional<Paper> find(MessageId id) {
        return database.sql(WITH_DESK + "where m.id = ? and m.body is not null")
                .param(id.value())
                .query((row, index) -> paper(row))
                .optional();
    }

    /** Reads a row of {@link #WITH_DESK} that has not been emptied. */
    Paper paper(ResultSet row) throws SQLException {
        var number = row.getString("case_number");
        var link = row.getString("link");
        return new Paper(
                MessageId.parse(row.getString("id")),
                number == null ? null : CaseNumber.parse(number),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("recipient"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("headline"),
                row.getString("body"),
                link == null ? null : home + link,
                row.getTimestamp("written_at")
                        .toInstant()
                        .atZone(BusinessClock.BRUSSELS)
                        .toLocalDate(),
                number == null ? null : desk(row));
    }

    private static @Nullable Desk desk(ResultSet row) throws SQLException {
        var name = row.getString("desk_name");
        return name == null
                ? null
                : new Desk(
                        name,
                        row.getString("desk_phone"),
                        row.getString("desk_hours"),
                        row.getString("desk_address"),
                        row.getString("desk_email"));
    }
}
