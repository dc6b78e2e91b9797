package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** Somebody who was invited to sit signed the charter of allies, or said no. */
public record CharterAnswered(CaseNumber number, CandidateId candidateId, boolean signed) {}
