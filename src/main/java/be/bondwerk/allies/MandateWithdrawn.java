package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** The mayor or the chief of police took back the mandate of a round. */
public record MandateWithdrawn(CaseNumber number) {}
