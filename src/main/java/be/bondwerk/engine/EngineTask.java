package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case.
 *
 * @param id the engine's id
 * @param key id of the user task in the model
 * @param name its English name
 * @param processKey key of the process it belongs to
 * @param definitionId id of the deployed version of that process
 * @param instanceId id of the running instance, of the called process where one was called
 * @param number the case
 * @param zoneId the zone of the case
 * @param formId the form to fill in
 * @param roles codes of the roles that may do it
 * @param assignee username of who has it
 * @param followUp when its owner wants to see it again
 * @param priority higher is more urgent; 50 is ordinary
 * @param suspended true when nobody may complete it for now
 */
public record EngineTask(
        String id,
        String key,
        String name,
        String processKey,
        String definitionId,
        String instanceId,
        CaseNumber number,
        String zoneId,
        @Nullable String formId,
        Set<String> roles,
        @Nullable String assignee,
        @Nullable Instant due,
        @Nullable Instant followUp,
        Instant created,
        int priority,
        boolean suspended) {}
