package be.bondwerk.allies;

import be.bondwerk.forms.FormValues;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of a round show beforehand: its groups, its candidate, or what was found in a proposal. */
@Configuration
class RoundValues {
    private final RoundPlaces places;
    private final AllyWords words;
    private final ProposalWords proposals;

    RoundValues(RoundPlaces places, AllyWords words, ProposalWords proposals) {
        this.places = places;
        this.words = words;
        this.proposals = proposals;
    }

    @Bean
    FormValues knownForMunicipalMandate() {
        return groups("giveMunicipalMandate");
    }

    @Bean
    FormValues knownForPoliceMandate() {
        return groups("givePoliceMandate");
    }

    @Bean
    FormValues knownForKeyFigures() {
        return groups("listKeyFigures");
    }

    @Bean
    FormValues knownForAnswer() {
        return candidate("recordAnswer");
    }

    @Bean
    FormValues knownForReminder() {
        return candidate("remindCandidate");
    }

    @Bean
    FormValues knownForInterview() {
        return candidate("interviewCandidate");
    }

    @Bean
    FormValues knownForSecondOpinion() {
        return candidate("giveSecondOpinion");
    }

    @Bean
    FormValues knownForProposal() {
        return new KnownValues(
                "proposeComposition", (place, locale) -> proposals.sentBack(places.round(place), locale));
    }

    @Bean
    FormValues knownForJustification() {
        return findings("justifyWarnings");
    }

    @Bean
    FormValues knownForDecision() {
        return findings("decideAfterRevisions");
    }

    @Bean
    FormValues knownForMayor() {
        return proposal("approveAsMayor");
    }

    @Bean
    FormValues knownForChief() {
        return proposal("approveAsChief");
    }

    private FormValues groups(String formId) {
        return new KnownValues(formId, (place, locale) -> Map.of("groups", words.groups(places.round(place), locale)));
    }

    private FormValues candidate(String formId) {
        return new KnownValues(formId, (place, locale) -> {
            var candidate = places.candidate(place);
            var function = candidate.person().map(KeyFigure::publicFunctionAndOrganisation);
            return Map.of("candidateName", words.name(candidate, locale), "candidateFunction", function.orElse(""));
        });
    }

    private FormValues findings(String formId) {
        return new KnownValues(formId, (place, locale) -> proposals.findings(places.round(place), locale));
    }

    private FormValues proposal(String formId) {
        return new KnownValues(formId, (place, locale) -> proposals.whole(places.round(place), locale));
    }
}
