package be.bondwerk.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of privacy with the family of {@link Guests}, on H2 unless it says otherwise. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GuestsApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:guests;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "bondwerk.master-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
@interface OnGuests {}
