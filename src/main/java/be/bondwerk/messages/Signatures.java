package be.bondwerk.messages;

import be.bondwerk.security.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people without an account reach each place, as rows of {@code message_desk}. */
@Repository
class Signatures {
    private final JdbcClient database;

    Signatures(JdbcClient database) {
        this.database = database;
    }

    /** Who signs for that place, with whatever is known. */
    Signature of(Scope place, String name) {
        var desk = database.sql("select * from message_desk where place = ?")
                .param(place.text())
                .query((row, index) -> new Desk(
                        name,
                        row.getString("phone"),
                        row.getString("hours"),
                        row.getString("address"),
                        row.getString("email")))
                .optional()
                .orElseGet(() -> new Desk(name, null, null, null, null));
        return new Signature(place, desk);
    }

    void save(Scope place, Desk desk) {
        database.sql("delete from message_desk where place = ?")
                .param(place.text())
                .update();
        database.sql("insert into message_desk (place, phone, hours, address, email) values (?, ?, ?, ?, ?)")
                .params(
                        place.text(),
                        given(desk.phone()),
                        given(desk.hours()),
                        given(desk.address()),
                        given(desk.email()))
                .update();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
