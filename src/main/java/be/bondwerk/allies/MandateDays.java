package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.RetentionAnchor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Until when the mandates last that came of a round: terms of mandates and memberships (K4) count from there. */
@Component
class MandateDays implements RetentionAnchor {
    private final JdbcTemplate jdbc;

    MandateDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "K4";
    }

    @Override
    public Map<CaseNumber, LocalDate> anchors(Collection<CaseNumber> cases) {
        var days = new HashMap<CaseNumber, LocalDate>();
        if (!cases.isEmpty()) {
            jdbc.query(
                    """
                    select n.number, max(m.mandate_until) from allies_network n
                    join allies_network_member m on m.network_id = n.id
                    where n.number in (%s) group by n.number\
                    """.formatted(String.join(", ", Collections.nCopies(cases.size(), "?"))),
                    row -> {
                        days.put(
                                CaseNumber.parse(row.getString(1)),
                                row.getDate(2).toLocalDate());
                    },
                    cases.stream().map(CaseNumber::text).toArray());
        }
        return days;
    }
}
