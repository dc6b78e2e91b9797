package be.bondwerk.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Corrects what running processes go by, after a submitted form was corrected. */
@Service
@PreAuthorize("isAuthenticated()")
public class RoutingCorrections {
    private final RuntimeService runtime;
    private final ActingPerson acting;

    RoutingCorrections(RuntimeService runtime, ActingPerson acting) {
        this.runtime = runtime;
        this.acting = acting;
    }

    /**
     * Gives an instance that still runs other values of its variables; gateways that it passed are not passed again.
     *
     * @return whether it still runs
     */
    public boolean correct(String instanceId, Map<String, Object> values) {
        return acting.call(() -> {
            var runs = runtime.createProcessInstanceQuery()
                            .processInstanceId(instanceId)
                            .count()
                    > 0;
            if (runs) {
                runtime.setVariables(instanceId, values);
            }
            return runs;
        });
    }
}
