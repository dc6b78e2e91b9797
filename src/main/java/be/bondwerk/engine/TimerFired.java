package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;

/**
 * A timer of a process fired; published synchronously, in the engine's transaction.
 *
 * @param number the case
 * @param processKey key of the process
 * @param elementId id of the timer event
 */
public record TimerFired(CaseNumber number, String processKey, String elementId) {}
