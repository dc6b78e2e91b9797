package be.bondwerk.forms;

import be.bondwerk.engine.FeelConditions;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts forms and the floors below, without the engine, on a database of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureMockMvc
@SpringBootTest(
        classes = FormsTest.Forms.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:forms-${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "bondwerk.admin.password=first-administrator",
            "bondwerk.zone.id=grensland",
            "bondwerk.zone.name=Politiezone Grensland"
        })
@interface FormsTest {

    /** What is started, and a family that uses it. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "be.bondwerk.engine.schema",
                "be.bondwerk.shared",
                "be.bondwerk.security",
                "be.bondwerk.calendar",
                "be.bondwerk.directory",
                "be.bondwerk.forms"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    @Import(FeelConditions.class)
    @EntityScan({"be.bondwerk.security", "be.bondwerk.forms"})
    @EnableJpaRepositories({"be.bondwerk.security", "be.bondwerk.forms"})
    class Forms {

        @Bean
        Rights rights() {
            return new Rights();
        }

        @Bean
        FormOptions officials() {
            return new FormOptions() {
                @Override
                public String valuesKey() {
                    return "municipalPeople";
                }

                @Override
                public List<Option> options(FormPlace place, Locale locale) {
                    return List.of(new Option("anna", "Anna Peeters"), new Option("bert", "Bert Maes"));
                }
            };
        }

        @Bean
        FormValues facts() {
            return new FormValues() {
                @Override
                public String formId() {
                    return "privacyCatalogue";
                }

                @Override
                public Map<String, Object> values(FormPlace place, Locale locale) {
                    return Map.of(
                            "candidateName",
                            "Şükrü",
                            "fixed",
                            "as it is",
                            "since",
                            LocalDate.of(2026, 3, 12),
                            "consent",
                            true);
                }
            };
        }

        @Bean
        FormCheck noForbiddenTopic() {
            return new FormCheck() {
                @Override
                public String formId() {
                    return "privacyCatalogue";
                }

                @Override
                public List<Violation> check(FormPlace place, FilledForm form, Locale locale) {
                    return form.find("topic").filter("forbidden"::equals).stream()
                            .map(topic -> new Violation("topic", "Not this topic."))
                            .toList();
                }
            };
        }
    }

    /** Who may read, set by a test. */
    class Rights implements FormReaders {
        private boolean reader;
        private Set<Role> roles = EnumSet.noneOf(Role.class);

        /** From now on the signed-in person may read cases, and holds these roles in them. */
        void readerWith(Set<Role> held) {
            reader = true;
            roles = held;
        }

        /** From now on the signed-in person may read no case. */
        void stranger() {
            reader = false;
        }

        @Override
        public boolean mayRead(CaseNumber number, Set<Role> readers) {
            return reader && (readers.isEmpty() || readers.stream().anyMatch(roles::contains));
        }
    }
}
