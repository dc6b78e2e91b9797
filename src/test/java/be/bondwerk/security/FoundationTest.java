package be.bondwerk.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the modules of the lowest floors alone, with all migrations, on a database of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureMockMvc
@SpringBootTest(
        classes = FoundationTest.Foundation.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:foundation-${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "bondwerk.admin.password=first-administrator",
            "bondwerk.zone.id=grensland",
            "bondwerk.zone.name=Politiezone Grensland"
        })
public @interface FoundationTest {

    /** What is started; no component, so that tests of the whole do not find it. */
    @EnableAutoConfiguration
    @ComponentScan({
        "be.bondwerk.engine.schema",
        "be.bondwerk.shared",
        "be.bondwerk.security",
        "be.bondwerk.calendar",
        "be.bondwerk.directory"
    })
    @EntityScan("be.bondwerk.security")
    @EnableJpaRepositories("be.bondwerk.security")
    class Foundation {}
}
