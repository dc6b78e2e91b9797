package be.bondwerk.administration;

import be.bondwerk.engine.Incidents;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.FoundationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Starts administration on the lowest floors; the engine's part is a stand-in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FoundationTest
@Import(AdministrationTest.Desks.class)
@MockitoBean(types = {Incidents.class, ProcessTexts.class})
public @interface AdministrationTest {

    /** What is started besides. */
    @TestConfiguration
    @ComponentScan("be.bondwerk.administration")
    class Desks {}
}
