package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** A candidate answered the invitation without waiting for a call. */
public record InvitationAnswered(CaseNumber number, CandidateId candidateId, boolean accepted) {}
