package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** A coordinator started a round of choosing allies. */
public record RoundStarted(CaseNumber number, String zoneId, String municipalityId) {}
