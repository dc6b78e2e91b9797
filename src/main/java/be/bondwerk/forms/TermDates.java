package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.forms.schema.Retention;
import be.bondwerk.shared.CaseClosed;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.RetentionAnchor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out from which day the retention terms of answers count: mandates and meetings as families know them, else the end of the case. */
@Component
class TermDates {
    private static final Set<Retention> LATER = EnumSet.range(Retention.K2, Retention.KX);

    static {
        LATER.removeIf(SubmissionTerms::countsFromSubmission);
    }

    private final SubmissionTerms terms;
    private final SubmissionRepository submissions;
    private final FormLibrary library;
    private final ObjectProvider<RetentionAnchor> anchors;
    private final TransactionTemplate transaction;

    TermDates(
            SubmissionTerms terms,
            SubmissionRepository submissions,
            FormLibrary library,
            ObjectProvider<RetentionAnchor> anchors,
            PlatformTransactionManager transactions) {
        this.terms = terms;
        this.submissions = submissions;
        this.library = library;
        this.anchors = anchors;
        transaction = new TransactionTemplate(transactions);
    }

    /** Terms count from now on. */
    @EventListener
    void on(CaseClosed event) {
        date(List.of(event.number()), Map.of(event.number(), event.on()));
    }

    /** Dates everything anew whose day is unknown or may have moved, in small transactions. */
    void refresh() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> noteSome()));
        } while (more);
        var last = Optional.of("");
        while (last.isPresent()) {
            var after = last.get();
            last = Optional.ofNullable(transaction.execute(status -> dateSome(after)));
        }
    }

    private boolean noteSome() {
        var unknown = terms.unknown();
        unknown.stream()
                .flatMap(id -> submissions.findById(id).stream())
                .forEach(submission -> terms.note(
                        submission.facts().id().value(),
                        library.form(
                                submission.place().formId(), submission.place().definitionId()),
                        submission.facts().submittedAt()));
        return !unknown.isEmpty();
    }

    /** @return the last case of these, after which to go on; null if there were none */
    private @Nullable String dateSome(String after) {
        var cases = terms.casesToDate(after);
        if (cases.isEmpty()) {
            return null;
        }
        var numbers = cases.stream().map(CaseNumber::parse).toList();
        date(numbers, known(RetentionAnchor.CASE_END, numbers));
        return cases.get(cases.size() - 1);
    }

    private void date(List<CaseNumber> numbers, Map<CaseNumber, LocalDate> ends) {
        for (var code : LATER) {
            var days = new HashMap<>(ends);
            days.putAll(known(code.name(), numbers));
            days.forEach((number, day) -> terms.date(number.text(), code, day));
        }
    }

    private Map<CaseNumber, LocalDate> known(String code, List<CaseNumber> numbers) {
        var days = new HashMap<CaseNumber, LocalDate>();
        anchors.stream()
                .filter(anchor -> anchor.code().equals(code))
                .forEach(anchor -> days.putAll(anchor.anchors(numbers)));
        return days;
    }
}
