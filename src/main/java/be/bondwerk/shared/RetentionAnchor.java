package be.bondwerk.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Knows from which day retention terms count that do not simply count from the end of a case: a family's mandates and
 * memberships (K4) or meetings and events (K2). Where nobody knows, the end of the case counts.
 */
public interface RetentionAnchor {

    /** Stands for every code that nobody knows better: the ends of cases. */
    String CASE_END = "END";

    /** The retention code it knows about (spec 0.6), such as {@code K4}; or {@link #CASE_END}. */
    String code();

    /**
     * The last day of what the code counts from, such as the end of the longest mandate, which may lie ahead; for those of the
     * cases that it knows about. In few statements, however many cases.
     */
    Map<CaseNumber, LocalDate> anchors(Collection<CaseNumber> cases);
}
