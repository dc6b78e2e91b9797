package be.bondwerk.engine;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed so often that a person must look at them. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('SYSTEM', 'ROLE_ADMIN')")
public class Incidents {
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final IncidentReader reader;
    private final CurrentUser user;
    private final ActingPerson acting;

    Incidents(
            RuntimeService runtime,
            ManagementService jobs,
            IncidentReader reader,
            CurrentUser user,
            ActingPerson acting) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.reader = reader;
        this.user = user;
        this.acting = acting;
    }

    /**
     * What failed in these zones and is not mended, newest first.
     *
     * @throws NotAllowed if whoever is signed in does not belong to all of them
     */
    @Transactional(readOnly = true)
    public List<Incident> open(Set<String> zoneIds) {
        zoneIds.forEach(this::requireZone);
        if (zoneIds.isEmpty()) {
            return List.of();
        }
        return reader.open(zoneIds);
    }

    /**
     * Tries the failed step once more, soon and on the platform's own account.
     *
     * @throws NotFound if there is no such incident, or none that whoever is signed in may know of
     */
    public void retry(String incidentId) {
        acting.run(() -> {
            var incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
            if (incident == null || incident.getConfiguration() == null) {
                throw new NotFound();
            }
            jobs.setJobRetries(incident.getConfiguration(), 1);
        });
    }

    private void requireZone(String zoneId) {
        if (!user.isSystem() && !user.zoneIds().contains(zoneId)) {
            throw new NotAllowed("engine.otherZone");
        }
    }
}
