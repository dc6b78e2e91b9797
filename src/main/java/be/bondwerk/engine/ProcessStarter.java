package be.bondwerk.engine;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Starts processes. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProcessStarter {
    private final RuntimeService runtime;
    private final CurrentUser user;
    private final ActingPerson acting;

    ProcessStarter(RuntimeService runtime, CurrentUser user, ActingPerson acting) {
        this.runtime = runtime;
        this.user = user;
        this.acting = acting;
    }

    /**
     * Starts the newest version of a process for a case and runs it to its first wait states, in the caller's transaction.
     *
     * @param number becomes the instance's business key
     * @param zoneId the zone that owns the case; the process finds it as {@code zoneId}
     * @param variables adds what else the process starts with
     * @return the engine's id of the instance
     * @throws NotAllowed if whoever is signed in does not belong to the zone
     */
    public String start(String processKey, CaseNumber number, String zoneId, Consumer<Map<String, Object>> variables) {
        if (!user.isSystem() && !user.zoneIds().contains(zoneId)) {
            throw new NotAllowed("engine.otherZone");
        }
        var values = new HashMap<String, Object>();
        variables.accept(values);
        values.put(Zones.VARIABLE, zoneId);
        return acting.call(() -> runtime.createProcessInstanceByKey(processKey)
                .processDefinitionWithoutTenantId()
                .businessKey(number.text())
                .setVariables(values)
                .execute()
                .getId());
    }
}
