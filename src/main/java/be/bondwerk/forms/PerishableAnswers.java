package be.bondwerk.forms;

import be.bondwerk.forms.schema.Retention;
import be.bondwerk.shared.Expiries;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.ExpiryTable;
import be.bondwerk.shared.Perishable;
import be.bondwerk.shared.TextKey;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Answers of submitted forms, kept as long as the retention code of their field says. */
@Component
class PerishableAnswers implements Perishable {
    private static final TextKey ANSWERS = new TextKey("forms.retention.answers");

    private final Expiries expiries;
    private final SubmissionTerms terms;
    private final TermDates dates;
    private final SubmissionRepository submissions;
    private final SubmissionErasure erasure;

    PerishableAnswers(
            JdbcTemplate jdbc,
            SubmissionTerms terms,
            TermDates dates,
            SubmissionRepository submissions,
            SubmissionErasure erasure) {
        this.expiries = new Expiries(jdbc);
        this.terms = terms;
        this.dates = dates;
        this.submissions = submissions;
        this.erasure = erasure;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(ANSWERS);
    }

    @Override
    public void refresh() {
        dates.refresh();
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return Stream.of(Retention.values())
                .filter(code -> code != Retention.K0)
                .flatMap(code -> expiries.of(table(code), query, ANSWERS, code.name(), Period.ZERO).stream())
                .sorted()
                .limit(query.limit())
                .toList();
    }

    private static ExpiryTable table(Retention code) {
        return new ExpiryTable(
                "from submission_term t join submission s on s.id = t.submission_id where t.code = '%s'"
                        .formatted(code.name()),
                "t.expires_on",
                "s.case_number",
                "s.zone_id");
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        var erased = 0;
        for (var some = expired(expiry, today); !some.isEmpty(); some = expired(expiry, today)) {
            some.forEach(submission -> {
                erasure.eraseCode(submission, expiry.code());
                terms.forget(submission.facts().id().value(), expiry.code());
            });
            erased += some.size();
        }
        return erased;
    }

    private List<Submission> expired(Expiry expiry, LocalDate today) {
        return terms.expired(expiry.place(), expiry.code(), today).stream()
                .flatMap(id -> submissions.findById(id).stream())
                .toList();
    }
}
