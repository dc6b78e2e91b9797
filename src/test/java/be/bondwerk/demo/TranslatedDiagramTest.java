package be.bondwerk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.Bondwerk;
import be.bondwerk.engine.ProcessLibrary;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A diagram speaks the language of whoever looks at it, down to its notes and flows. */
@SpringBootTest(
        classes = Bondwerk.class,
        properties = "spring.datasource.url=jdbc:h2:mem:demo-${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class TranslatedDiagramTest {
    @Autowired
    private ProcessLibrary library;

    @Test
    void speaksTheLanguageOfItsReader() {
        assertThat(drawing(Locale.forLanguageTag("nl")))
                .contains("Sleutelfiguren gemeente oplijsten", "is geblokkeerd", "3. Samenstelling en goedkeuring")
                .contains("bpmndi:BPMNShape");
        assertThat(drawing(Locale.ENGLISH))
                .contains("List municipal key figures")
                .doesNotContain("oplijsten");
    }

    private String drawing(Locale locale) {
        return Stage.as(Cast.COORDINATOR, () -> library.model("allySelection")
                .map(model -> library.diagram(model.definitionId(), locale))
                .orElseThrow());
    }
}
