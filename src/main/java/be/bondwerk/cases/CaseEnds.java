package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.RetentionAnchor;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The days on which cases ended. */
@Component
class CaseEnds implements RetentionAnchor {
    private final JdbcTemplate jdbc;

    CaseEnds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return CASE_END;
    }

    @Override
    public Map<CaseNumber, LocalDate> anchors(Collection<CaseNumber> cases) {
        var days = new HashMap<CaseNumber, LocalDate>();
        if (!cases.isEmpty()) {
            jdbc.query(
                    "select case_number, ended_at from case_record where ended_at is not null and case_number in (%s)"
                            .formatted(String.join(", ", Collections.nCopies(cases.size(), "?"))),
                    row -> {
                        days.put(CaseNumber.parse(row.getString(1)), day(row.getTimestamp(2)));
                    },
                    cases.stream().map(CaseNumber::text).toArray());
        }
        return days;
    }

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), BusinessClock.BRUSSELS);
    }
}
