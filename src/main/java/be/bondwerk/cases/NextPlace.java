package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;

/** Where a person is led after submitting a form. */
public sealed interface NextPlace {

    /** Whether the case is at rest; if not, its next step is still being prepared. */
    boolean settled();

    /** My next task of the same case. */
    record Task(String taskId, boolean settled) implements NextPlace {}

    /** The case. */
    record Case(CaseNumber number, boolean settled) implements NextPlace {}

    /** The inbox: there is nothing more here for me. */
    record Inbox(boolean settled) implements NextPlace {}
}
