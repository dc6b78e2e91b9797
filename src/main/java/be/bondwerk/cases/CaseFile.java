package be.bondwerk.cases;

/**
 * A case as one person may see it.
 *
 * @param mayNote whether they may add to its story
 * @param mayWithdraw whether they may withdraw it now
 */
public record CaseFile(CaseFacts facts, boolean mayNote, boolean mayWithdraw) {}
