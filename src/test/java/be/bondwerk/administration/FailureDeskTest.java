package be.bondwerk.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.bondwerk.engine.Incident;
import be.bondwerk.engine.Incidents;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.SignedIn;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Failed steps in the administrator's words and zone. */
@AdministrationTest
class FailureDeskTest {

    @Autowired
    private FailureDesk desk;

    @Autowired
    private Incidents incidents;

    @Autowired
    private ProcessTexts texts;

    @Autowired
    private SignedIn signedIn;

    @Test
    void tellsWhatFailedInTheReadersWords() {
        var since = Instant.parse("2026-11-20T10:00:00Z");
        when(incidents.open(Set.of("grensland")))
                .thenReturn(List.of(new Incident(
                        "42",
                        CaseNumber.parse("ALLY-2026-001"),
                        "grensland",
                        "allySelection",
                        "serviceTask_recordArea",
                        "No such area",
                        since)));
        when(texts.name("allySelection", "serviceTask_recordArea", Locale.FRENCH))
                .thenReturn("Noter le territoire");
        when(texts.name("allySelection", "allySelection", Locale.FRENCH)).thenReturn("Choix des alliés");

        signedIn.as(signedIn.administrator("grensland"), () -> assertThat(desk.open(Locale.FRENCH))
                .containsExactly(new FailedStep(
                        "42", "ALLY-2026-001", "Noter le territoire", "Choix des alliés", since, "No such area")));
    }

    @Test
    void letsAStepBeTriedAgain() {
        signedIn.as(signedIn.administrator("grensland"), () -> desk.retry("42"));

        verify(incidents).retry("42");
    }

    @Test
    void isClosedToEverybodyElse() {
        signedIn.as(signedIn.somebody("grensland"), () -> {
            assertThatThrownBy(() -> desk.open(Locale.ENGLISH)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.retry("42")).isInstanceOf(AccessDeniedException.class);
        });
        verifyNoInteractions(incidents);
    }
}
