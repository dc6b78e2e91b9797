package be.bondwerk.allies;

import static be.bondwerk.allies.DomainCheck.Objection.when;

import be.bondwerk.forms.FormCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be right in public forms, beyond their schemas. */
@Configuration
class DoorChecks {

    /** A mail address or a telephone number is enough, but one of them is needed (C26). */
    @Bean
    FormCheck reachableNomination(AllyWords words) {
        return new DomainCheck(
                NominationDoor.FORM,
                (place, form) -> when(!form.has("email") && !form.has("phone"), "email", "reachable"),
                words);
    }
}
