package be.bondwerk.shared;

import java.time.LocalDate;

/**
 * A case has ended; published synchronously, in the transaction that ends it. From that day most retention terms count.
 *
 * @param on the day in Brussels
 */
public record CaseClosed(CaseNumber number, LocalDate on) {}
