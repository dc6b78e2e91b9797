package be.bondwerk.directory;

import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.Perishable;
import be.bondwerk.shared.TextKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contacts who ended: they are kept for another twelve months, as K4 of the specification says. */
@Component
@Transactional
class EndedContacts implements Perishable {

    static final TextKey WHAT = new TextKey("directory.people.expiring");

    private static final String CODE = "K4";

    private final JdbcClient database;
    private final EntryTable table;

    EndedContacts(JdbcClient database) {
        this.database = database;
        this.table = new EntryTable(database, "directory_contact");
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(WHAT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Expiry> expiring(ExpiryQuery query) {
        return database
                .sql("""
                    select distinct m.zone_id, t.ended_on from directory_contact t
                    join municipality m on m.id = t.municipality_id where t.ended_on is not null\
                    """)
                .query((row, number) -> new Expiry(
                        null,
                        row.getString("zone_id"),
                        WHAT,
                        CODE,
                        expires(row.getObject("ended_on", LocalDate.class))))
                .list()
                .stream()
                .distinct()
                .filter(query::covers)
                .sorted()
                .limit(query.limit())
                .toList();
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        if (expiry.on().isAfter(today)) {
            return 0;
        }
        // who ended on the last of February of a leap year expires on the same day as who ended the day before
        var possible = EntryFilter.ofZone(expiry.zoneId())
                .where(
                        "t.ended_on between :since and :until",
                        Map.of(
                                "since", expiry.on().minusMonths(ContactBook.MONTHS_KEPT),
                                "until",
                                        expiry.on()
                                                .minusMonths(ContactBook.MONTHS_KEPT)
                                                .plusDays(1)));
        var gone = table
                .rows(
                        table.ids(possible, 0, Integer.MAX_VALUE),
                        (row, number) ->
                                Map.entry(row.getString("id"), expires(row.getObject("ended_on", LocalDate.class))))
                .stream()
                .filter(contact -> contact.getValue().equals(expiry.on()))
                .toList();
        gone.forEach(contact -> table.delete(contact.getKey()));
        return gone.size();
    }

    private static LocalDate expires(LocalDate endedOn) {
        return endedOn.plusMonths(ContactBook.MONTHS_KEPT);
    }
}
