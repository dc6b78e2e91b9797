package be.bondwerk.cases;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a family tells about one kind of case it has: one bean for each process that people can start. */
public interface CaseKind {

    /** The process that such a case runs. */
    String processKey();

    /** The capitals its numbers begin with, such as {@code ALLY}. */
    String prefix();

    /** The family it belongs to, as its folder of models is named. */
    String family();

    /** Who may start one, within the scope of the role. */
    Role starter();

    /** Who may read such a case, within the scope of each role. */
    Set<Role> readers();

    /** Which readers may also read in the story what a rule said about a person; nobody unless told otherwise. */
    default Set<Role> insiders() {
        return Set.of();
    }

    /**
     * Who reaches, by phone or letter, the people without an account that such a case is about, within the scope of each role;
     * whoever starts one, and its insiders, unless told otherwise.
     */
    default Set<Role> contacts() {
        return Stream.concat(Stream.of(starter()), insiders().stream()).collect(Collectors.toSet());
    }

    /** Who may withdraw a case that is {@link #withdrawable}, within the scope of each role. */
    default Set<Role> mayWithdraw() {
        return Set.of();
    }

    /** The case that this start form asks for. */
    NewCase describe(FilledForm startForm);

    /** Begins the case: the family keeps what was asked for and announces it, and its process starts. */
    void begin(CaseNumber number, FilledForm startForm);

    /** Whether that running case can still be withdrawn. */
    default boolean withdrawable(CaseNumber number) {
        return false;
    }

    /**
     * Withdraws the case.
     *
     * @param reason in the person's own words; the story does not repeat it
     */
    default void withdraw(CaseNumber number, String reason) {
        throw new UnsupportedOperationException(processKey() + " cannot be withdrawn");
    }
}
