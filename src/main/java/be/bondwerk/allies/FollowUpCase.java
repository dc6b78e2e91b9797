package be.bondwerk.allies;

import be.bondwerk.cases.CaseKind;
import be.bondwerk.cases.NewCase;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import java.util.Set;

/** A small case that a round opens by itself; nobody starts one from the catalogue. */
abstract class FollowUpCase implements CaseKind {
    private final String process;
    private final String prefix;

    FollowUpCase(String process, String prefix) {
        this.process = process;
        this.prefix = prefix;
    }

    @Override
    public String processKey() {
        return process;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public String family() {
        return AllySelectionCases.FAMILY;
    }

    @Override
    public Role starter() {
        return Role.COORD;
    }

    @Override
    public Set<Role> readers() {
        return SmallCases.READERS;
    }

    @Override
    public Set<Role> insiders() {
        return Set.of(Role.COORD);
    }

    @Override
    public NewCase describe(FilledForm startForm) {
        throw new UnsupportedOperationException(process + " has no start form");
    }

    @Override
    public void begin(CaseNumber number, FilledForm startForm) {
        throw new UnsupportedOperationException(process + " has no start form");
    }
}
