package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** An ally took a seat before anybody visited them: the visit follows, as a case of its own. */
public record VisitPromised(CaseNumber number, CandidateId candidateId, String zoneId) {}
