package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;

/** Title, place, people or subjects of a case changed; told once, before the transaction commits that changed them. */
public record CaseChanged(CaseNumber number) {}
