package be.bondwerk.allies;

import be.bondwerk.cases.FormCorrection;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.TextKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms of a round whose correction changes the form alone, and forms that are final. */
@Configuration
class NamedCorrections {

    /** What the round took over from the definition of its area stays as it is. */
    @Bean
    FormCorrection areaCorrection() {
        return new Named(Set.of("defineArea"), null, List.of(new TextKey("allies.correction.areaStays")));
    }

    /** What a mandated person decided stands; another decision takes another form. */
    @Bean
    FormCorrection finalForms() {
        return new Named(
                Set.of("approveAsMayor", "approveAsChief", "liftAsMayor", "liftAsChief"),
                new TextKey("allies.correction.final"),
                List.of());
    }

    /** A correction of which nothing follows, or none at all. */
    private record Named(Set<String> formIds, @Nullable TextKey refused, List<TextKey> stays)
            implements FormCorrection {

        @Override
        public Optional<TextKey> refusal(CaseNumber number, SubmittedForm form) {
            return Optional.ofNullable(refused);
        }

        @Override
        public List<TextKey> consequences(CaseNumber number, SubmittedForm form) {
            return stays;
        }

        @Override
        public Outcome correct(CaseNumber number, SubmittedForm form, FilledForm before, FilledForm after) {
            return new Outcome(List.of(), false);
        }
    }
}
