package be.bondwerk.privacy;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds: a data-protection officer places and releases them, an auditor reads them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HoldDesk {
    private static final Logger LOG = LoggerFactory.getLogger(HoldDesk.class);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final LegalHolds holds;
    private final PrivacyAccess access;
    private final CaseRegister cases;
    private final CurrentUser user;
    private final BusinessClock clock;

    HoldDesk(LegalHolds holds, PrivacyAccess access, CaseRegister cases, CurrentUser user, BusinessClock clock) {
        this.holds = holds;
        this.access = access;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    /** The holds that last in the reader's zone, newest first. */
    @Transactional(readOnly = true)
    public List<LegalHold> lasting() {
        var all = holds.lasting(access.zone());
        var known = cases.facts(all.stream().map(LegalHold::number).collect(Collectors.toSet()));
        return all.stream().filter(hold -> known.containsKey(hold.number())).toList();
    }

    /** All holds there were in that case, newest first. @throws be.bondwerk.shared.NotFound if it is not of their zone */
    @Transactional(readOnly = true)
    public List<LegalHold> of(CaseNumber number) {
        return holds.of(access.facts(number).number());
    }

    /** Whether the signed-in person may place and release holds. */
    public boolean mayHold() {
        return access.isOfficer();
    }

    /**
     * Stops the nightly run in a case; held already, nothing happens.
     *
     * @param reason at least ten characters
     * @throws NotAllowed unless the signed-in person is the zone's data-protection officer
     */
    public void hold(CaseNumber number, String reason) {
        var facts = forChange(number);
        var why = proper(reason);
        if (holds.lasting(number).isEmpty()) {
            holds.place(number, facts.zoneId(), why, user.person().username(), clock.instant());
            cases.tell(number, "privacy.story.held");
            LOG.info("{} holds {}", user.person().username(), number);
        }
    }

    /**
     * Lets the nightly run erase in a case again; not held, nothing happens.
     *
     * @param reason at least ten characters
     * @throws NotAllowed unless the signed-in person is the zone's data-protection officer
     */
    public void release(CaseNumber number, String reason) {
        forChange(number);
        var why = proper(reason);
        if (holds.lasting(number).isPresent()) {
            holds.release(number, why, user.person().username(), clock.instant());
            cases.tell(number, "privacy.story.released");
            LOG.info("{} releases {}", user.person().username(), number);
        }
    }

    private CaseFacts forChange(CaseNumber number) {
        var facts = access.facts(number);
        if (!access.isOfficer()) {
            LOG.warn("{} may not hold or release {}", user.person().username(), number);
            throw new NotAllowed();
        }
        return facts;
    }

    private static String proper(String reason) {
        var stripped = reason.strip();
        if (stripped.length() < SHORTEST_REASON || stripped.length() > LONGEST_REASON) {
            throw new Refusal("privacy.refusal.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return stripped;
    }
}
