package be.bondwerk.allies;

import be.bondwerk.cases.CaseRegister;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the two professionals of a round and their deputies in. */
@Component
class Representatives {
    private final CaseRegister cases;

    Representatives(CaseRegister cases) {
        this.cases = cases;
    }

    void admit(CaseNumber number, Mandates mandates) {
        cases.person(number, mandates.official(), Role.MOFF, false);
        cases.person(number, mandates.representative(), Role.PREP, false);
        admitDeputy(number, mandates.officialDeputy(), Role.MOFF);
        admitDeputy(number, mandates.representativeDeputy(), Role.PREP);
    }

    private void admitDeputy(CaseNumber number, @Nullable String username, Role role) {
        if (username != null) {
            cases.person(number, username, role, true);
        }
    }
}
