package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whom or what the process instances of cases are about, as rows of {@code case_subject}. */
@Repository
class Subjects {

    private static final int LONGEST = 200;

    private final JdbcTemplate jdbc;

    Subjects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void note(String instanceId, CaseNumber number, String subject) {
        var kept = subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST);
        var search = SearchText.of(LONGEST, kept);
        if (jdbc.update(
                        "update case_subject set subject = ?, search = ? where instance_id = ?",
                        kept,
                        search,
                        instanceId)
                == 0) {
            jdbc.update(
                    "insert into case_subject (instance_id, case_number, subject, search) values (?, ?, ?, ?)",
                    instanceId,
                    number.text(),
                    kept,
                    search);
        }
    }

    /** Forgets the name; that the instance is about somebody stays known, which keeps its rules confidential. */
    Optional<CaseNumber> forget(String instanceId) {
        jdbc.update("update case_subject set subject = null, search = null where instance_id = ?", instanceId);
        return jdbc
                .queryForList("select case_number from case_subject where instance_id = ?", String.class, instanceId)
                .stream()
                .map(CaseNumber::parse)
                .findFirst();
    }

    List<String> names(CaseNumber number) {
        return jdbc.queryForList(
                "select search from case_subject where case_number = ? and search is not null order by instance_id",
                String.class,
                number.text());
    }

    /** The known subjects of a case, by process instance. */
    Map<String, String> of(CaseNumber number) {
        var subjects = new HashMap<String, String>();
        jdbc.query(
                "select instance_id, subject from case_subject where case_number = ? and subject is not null",
                row -> {
                    subjects.put(row.getString(1), row.getString(2));
                },
                number.text());
        return subjects;
    }

    Optional<String> of(String instanceId) {
        return jdbc
                .queryForList(
                        "select subject from case_subject where instance_id = ? and subject is not null",
                        String.class,
                        instanceId)
                .stream()
                .findFirst();
    }
}
