package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;

/**
 * A step that failed so often that a person must look at it.
 *
 * @param id the engine's id
 * @param number the case
 * @param zoneId the zone of the case
 * @param processKey key of the process
 * @param elementId id of the step that failed
 * @param reason the technical message of the last failure
 * @param at when it was given up
 */
public record Incident(
        String id, CaseNumber number, String zoneId, String processKey, String elementId, String reason, Instant at) {}
