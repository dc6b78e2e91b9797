package be.bondwerk.messages;

import be.bondwerk.cases.Errands;
import be.bondwerk.cases.Town;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A town with a coordinator and a case, in which things are said to people outside. */
final class MailTown {
    /** A message that the bundles of the tests have. */
    static final String TEMPLATE = "messages.trial";

    final Town town;
    final String coordinator;
    final CaseNumber number;
    private final JdbcTemplate jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    MailTown(JdbcTemplate jdbc, Errands errands, Outbox outbox, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transaction = transaction;
        town = new Town(jdbc);
        jdbc.update("insert into zone (id, name) values (?, 'PZ Grensland')", town.zone);
        jdbc.update(
                "insert into municipality (id, name, zone_id, search) values (?, 'Grensdorp', ?, 'grensdorp')",
                town.municipality,
                town.zone);
        coordinator = town.person("Anna", Role.COORD);
        number = Town.as(coordinator, () -> errands.start(town, "A case"));
    }

    /** Somebody outside with that mail address, or none, in Dutch. */
    static Addressee somebody(@Nullable String email) {
        return new Addressee(
                "Şükrü Ağaoğlu", email, "+32 470 12 34 56", "Kaai 1\n9000 Grensdorp", Locale.forLanguageTag("nl"));
    }

    static String someAddress() {
        return "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    MessageId say(String subjectId, Addressee to) {
        return say(new NewMessage(number, subjectId, TEMPLATE, to, List.of("N’Guessan", 3), "/p/answer/abc"));
    }

    MessageId say(NewMessage message) {
        var id = transaction.execute(status -> SystemWork.call(() -> outbox.send(message)));
        return java.util.Objects.requireNonNull(id);
    }

    String state(MessageId id) {
        return column(id, "state");
    }

    /** A column of a message as text; {@code null} as a word if it is empty. */
    String column(MessageId id, String column) {
        return String.valueOf(
                jdbc.queryForObject("select " + column + " from message where id = ?", Object.class, id.value()));
    }
}
