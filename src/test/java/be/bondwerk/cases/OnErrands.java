package be.bondwerk.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the whole application with the family of {@link Errands}, on H2 unless it says otherwise. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ErrandsApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:errands;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "bondwerk.master-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
public @interface OnErrands {}
