package be.bondwerk.privacy;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept in a zone and until when, and what was erased: for its data-protection officer and its auditors. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PrivacyDesk {
    /** How many things one page of the preview holds at most. */
    public static final int PAGE = 50;

    private static final int RUNS = 14;

    private final Preview preview;
    private final LegalHolds holds;
    private final RetentionRuns runs;
    private final PrivacyAccess access;
    private final CaseRegister cases;
    private final CaseDesk desk;

    PrivacyDesk(
            Preview preview,
            LegalHolds holds,
            RetentionRuns runs,
            PrivacyAccess access,
            CaseRegister cases,
            CaseDesk desk) {
        this.preview = preview;
        this.holds = holds;
        this.runs = runs;
        this.access = access;
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * A page of what will be erased in the reader's zone by that day, soonest first.
     *
     * @param number only of this case; null for all
     * @param after where the page before ended; null for the first page
     */
    public ErasurePage expiring(LocalDate until, @Nullable CaseNumber number, @Nullable Expiry after) {
        var page = preview.page(new ExpiryQuery(access.zone(), number, until, after, PAGE));
        var held = holds.cases();
        var known = cases.facts(
                page.stream().map(Expiry::number).filter(Objects::nonNull).collect(Collectors.toSet()));
        var rows = page.stream()
                .filter(expiry -> expiry.number() == null || known.containsKey(expiry.number()))
                .map(expiry -> new DueErasure(expiry, title(expiry, known), held.contains(expiry.number())))
                .toList();
        return new ErasurePage(rows, page.size() < PAGE ? null : page.get(PAGE - 1));
    }

    private static @Nullable String title(Expiry expiry, Map<CaseNumber, CaseFacts> known) {
        var facts = expiry.number() == null ? null : known.get(expiry.number());
        return facts == null ? null : facts.title();
    }

    /** The last runs, newest first. */
    public List<RetentionRun> runs() {
        return runs.last(access.zone(), RUNS);
    }

    /** A case of the reader's zone. @throws NotFound if there is none, or it is hidden from them */
    public CaseFacts facts(CaseNumber number) {
        return access.facts(number);
    }

    /** What is kept of that case. @throws NotFound like {@link #facts} */
    public Keeping keeping(CaseNumber number) {
        return preview.of(access.facts(number).number());
    }

    /** What is kept of a case, for anybody who may read it. @throws NotFound if the reader may not */
    public Keeping keepingForReaders(CaseNumber number) {
        return preview.of(desk.read(number).facts().number());
    }
}
