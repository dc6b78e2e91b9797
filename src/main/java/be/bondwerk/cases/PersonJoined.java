package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;

/** Somebody got a role in a case; told within the transaction that gave it. */
public record PersonJoined(CaseNumber number, String username) {}
