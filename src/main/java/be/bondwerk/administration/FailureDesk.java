package be.bondwerk.administration;

import be.bondwerk.engine.Incident;
import be.bondwerk.engine.Incidents;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.CurrentUser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The failed steps of the administrator's zone. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class FailureDesk {

    private static final Logger log = LoggerFactory.getLogger(FailureDesk.class);

    private final Incidents incidents;
    private final ProcessTexts texts;
    private final CurrentUser currentUser;

    FailureDesk(Incidents incidents, ProcessTexts texts, CurrentUser currentUser) {
        this.incidents = incidents;
        this.texts = texts;
        this.currentUser = currentUser;
    }

    /** What failed and is not mended, newest first, in that language. */
    public List<FailedStep> open(Locale locale) {
        return incidents.open(Set.of(currentUser.person().zoneId())).stream()
                .map(incident -> step(incident, locale))
                .toList();
    }

    /** Tries a step once more, soon. */
    public void retry(String reference) {
        incidents.retry(reference);
        log.info(
                "{} lets the failed step {} be tried again",
                currentUser.person().username(),
                reference);
    }

    private FailedStep step(Incident incident, Locale locale) {
        return new FailedStep(
                incident.id(),
                incident.number().text(),
                texts.name(incident.processKey(), incident.elementId(), locale),
                texts.name(incident.processKey(), incident.processKey(), locale),
                incident.at(),
                incident.reason());
    }
}
