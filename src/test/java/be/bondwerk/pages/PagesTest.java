package be.bondwerk.pages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.engine.FeelConditions;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormOptions;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.FormReaders;
import be.bondwerk.forms.FormValues;
import be.bondwerk.forms.Option;
import be.bondwerk.messages.Desk;
import be.bondwerk.messages.Desks;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the public pages and the floors below, without the engine, with a door to every form of the catalogue. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureMockMvc
@SpringBootTest(
        classes = PagesTest.Pages.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages-${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "bondwerk.admin.password=first-administrator",
            "bondwerk.zone.id=grensland",
            "bondwerk.zone.name=Politiezone Grensland"
        })
public @interface PagesTest {

    /** What is started. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "be.bondwerk.engine.schema",
                "be.bondwerk.shared",
                "be.bondwerk.security",
                "be.bondwerk.calendar",
                "be.bondwerk.directory",
                "be.bondwerk.forms",
                "be.bondwerk.pages"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test\\$.*|\\.ui\\..*)"))
    @Import(FeelConditions.class)
    @EntityScan({"be.bondwerk.security", "be.bondwerk.forms"})
    @EnableJpaRepositories({"be.bondwerk.security", "be.bondwerk.forms"})
    class Pages {

        @Bean
        Trial trial() {
            return new Trial();
        }

        @Bean
        Known known() {
            return new Known();
        }

        /** The time at which the cases of the catalogue are judged. */
        @Bean
        @Primary
        BusinessClock catalogueTime() {
            return new BusinessClock(Clock.fixed(Instant.parse("2026-03-12T18:30:00Z"), ZoneOffset.UTC));
        }

        /** Nobody can be phoned but Grensland. */
        @Bean
        Desks desks() {
            Desks desks = mock();
            when(desks.withPhone(any()))
                    .thenReturn(List.of(new Desk("Grensland", "+32 11 22 33 44", null, null, null)));
            return desks;
        }

        @Bean
        FormReaders nobody() {
            return (number, roles) -> false;
        }

        @Bean
        FormValues condition(Known known) {
            return new Facts("conditionCatalogue", known);
        }

        @Bean
        FormValues presentation(Known known) {
            return new Facts("presentationCatalogue", known);
        }

        @Bean
        FormOptions officials() {
            return new Choices("municipalPeople", List.of("anna", "bert"));
        }

        @Bean
        FormOptions candidates() {
            return new Choices("candidates", List.of("c1", "c2"));
        }
    }

    /** What is known about the form that a test opens. */
    class Known {
        private Map<String, Object> facts = Map.of();

        /** From now on that is known. */
        public void become(Map<String, Object> known) {
            facts = known;
        }

        /** What is known. */
        Map<String, Object> facts() {
            return facts;
        }
    }

    /** Facts of one form. */
    record Facts(String formId, Known known) implements FormValues {
        @Override
        public Map<String, Object> values(FormPlace place, Locale locale) {
            return known.facts();
        }
    }

    /** Options that read as their values. */
    record Choices(String valuesKey, List<String> values) implements FormOptions {
        @Override
        public List<Option> options(FormPlace place, Locale locale) {
            return values.stream().map(value -> new Option(value, value)).toList();
        }
    }

    /** A door whose addresses are the ids of the forms; {@code case-…} stores in a case. It remembers what it received. */
    class Trial implements PublicDoor {
        private final List<FilledForm> received = new CopyOnWriteArrayList<>();

        /** What it received, in that order. */
        public List<FilledForm> received() {
            return received;
        }

        @Override
        public String door() {
            return "trial";
        }

        @Override
        public String texts() {
            return "pages.trial";
        }

        @Override
        public Set<String> outcomes() {
            return Set.of("taken");
        }

        @Override
        public Optional<DoorMatter> open(String address, Locale locale) {
            if (!address.endsWith("Catalogue")) {
                return Optional.empty();
            }
            var parts = address.split("-", 2);
            var number = parts.length == 2 ? CaseNumber.parse("TRIAL-2026-001") : null;
            var place = new FormPlace(parts[parts.length - 1], address, number, null, null, "grensland");
            return Optional.of(new DoorMatter(address, "grensland", place, List.of()));
        }

        @Override
        public String receive(DoorMatter matter, FilledForm form, Locale locale) {
            if (form.find("note").filter("not you"::equals).isPresent()) {
                throw new NotAllowed();
            }
            if (form.find("note").filter("fail"::equals).isPresent()) {
                throw new IllegalStateException("This fails on purpose");
            }
            received.add(form);
            return "taken";
        }

        @Override
        public List<DoorAddress> addresses(Locale locale) {
            return List.of(
                    new DoorAddress("textfieldCatalogue", "Text <b>fields</b>"), new DoorAddress("a b", "Blank"));
        }
    }
}
