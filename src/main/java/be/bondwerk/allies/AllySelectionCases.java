package be.bondwerk.allies;

import be.bondwerk.cases.CaseKind;
import be.bondwerk.cases.NewCase;
import be.bondwerk.directory.Directory;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Rounds of choosing allies, as cases: who starts, reads and withdraws them. */
@Component
class AllySelectionCases implements CaseKind {
    static final String PROCESS = "allySelection";
    static final String FAMILY = "ally-selection";

    private final AllyRounds rounds;
    private final Directory directory;

    AllySelectionCases(AllyRounds rounds, Directory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    @Override
    public String processKey() {
        return PROCESS;
    }

    @Override
    public String prefix() {
        return "ALLY";
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Role starter() {
        return Role.COORD;
    }

    @Override
    public Set<Role> readers() {
        return RoundAccess.WORKERS;
    }

    @Override
    public Set<Role> insiders() {
        return RoundAccess.COMPOSERS;
    }

    @Override
    public Set<Role> mayWithdraw() {
        return RoundAccess.MANDATORS;
    }

    @Override
    public NewCase describe(FilledForm startForm) {
        var municipality = directory
                .municipality(startForm.text("municipality"))
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchMunicipality"));
        return new NewCase(
                PROCESS,
                FAMILY,
                startForm.text("networkName").strip(),
                municipality.zoneId(),
                municipality.id(),
                null,
                municipality.name());
    }

    @Override
    public void begin(CaseNumber number, FilledForm startForm) {
        rounds.start(number, startForm.text("municipality"), startForm.text("networkName"));
    }

    @Override
    public boolean withdrawable(CaseNumber number) {
        return rounds.running(number);
    }

    @Override
    public void withdraw(CaseNumber number, String reason) {
        rounds.withdrawMandate(number);
    }
}
