package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** A candidate does not want to be one any more; whatever is under way with them stops. */
public record CandidateWithdrew(CaseNumber number, CandidateId candidateId) {}
