package be.bondwerk.privacy;

import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whose zone somebody watches over, as its data-protection officer or auditor. */
@Component
class PrivacyAccess {
    private static final Logger LOG = LoggerFactory.getLogger(PrivacyAccess.class);

    private final CurrentUser user;
    private final CaseRegister cases;

    PrivacyAccess(CurrentUser user, CaseRegister cases) {
        this.user = user;
        this.cases = cases;
    }

    /** The zone that the signed-in person watches over. @throws NotAllowed if they watch over none */
    String zone() {
        var zone = Scope.zone(user.person().zoneId());
        if (!user.holds(Role.DPO, zone) && !user.holds(Role.AUD, zone)) {
            LOG.warn("{} watches over no zone", user.person().username());
            throw new NotAllowed();
        }
        return zone.id();
    }

    boolean isOfficer() {
        return user.ifSignedIn()
                .filter(person -> user.holds(Role.DPO, Scope.zone(person.zoneId())))
                .isPresent();
    }

    /** A case of that zone. @throws NotFound if there is none, or it is hidden from them */
    CaseFacts facts(CaseNumber number) {
        var zone = zone();
        return cases.facts(List.of(number)).values().stream()
                .filter(facts -> facts.zoneId().equals(zone))
                .findFirst()
                .orElseThrow(() -> {
                    LOG.warn("{} has no case {}", user.person().username(), number);
                    return new NotFound();
                });
    }
}
