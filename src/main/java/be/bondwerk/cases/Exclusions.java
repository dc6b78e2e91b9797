package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The people that a case must stay hidden from, as rows of {@code case_exclusion}. */
@Repository
class Exclusions {

    private final JdbcTemplate jdbc;

    Exclusions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean hold(CaseNumber number, String username) {
        return of(number).contains(username);
    }

    Set<String> of(CaseNumber number) {
        return Set.copyOf(jdbc.queryForList(
                "select username from case_exclusion where case_number = ?", String.class, number.text()));
    }

    /** Returns whether this is new. */
    boolean add(CaseNumber number, String username) {
        return !hold(number, username)
                && jdbc.update(
                                "insert into case_exclusion (case_number, username) values (?, ?)",
                                number.text(),
                                username)
                        > 0;
    }
}
