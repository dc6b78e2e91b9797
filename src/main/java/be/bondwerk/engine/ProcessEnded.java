package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;

/**
 * A process reached an end event; published synchronously, in the engine's transaction.
 *
 * @param number the case
 * @param processKey key of the process that ended
 * @param instanceId the engine's id of the instance
 * @param endEventId the end event passed last
 * @param root false when another process called it
 */
public record ProcessEnded(CaseNumber number, String processKey, String instanceId, String endEventId, boolean root) {}
