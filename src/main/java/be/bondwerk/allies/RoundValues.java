package be.bondwerk.allies;

import be.bondwerk.forms.FormValues;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of a round show beforehand: its groups, its candidate, or what was found in a proposal. */
@Configuration
class RoundValues {
    private final RoundPlaces places;
    private final GroupGaps gaps;
    private final AllyWords words;
    private final ProposalWords proposals;

    RoundValues(RoundPlaces places, GroupGaps gaps, AllyWords words, ProposalWords proposals) {
        this.places = places;
        this.gaps = gaps;
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
    FormValues knownForMunicipalList() {
        return lists("listMunicipalKeyFigures");
    }

    @Bean
    FormValues knownForPoliceList() {
        return lists("listPoliceKeyFigures");
    }

    @Bean
    FormValues knownForSuggestions() {
        return lists("collectSuggestions");
    }

    @Bean
    FormValues knownForOutreach() {
        return new KnownValues("reachOut", (place, locale) -> gaps.of(places.round(place)));
    }

    @Bean
    FormValues knownForHomeVisit() {
        return candidate("visitHome");
    }

    @Bean
    FormValues knownForTalkElsewhere() {
        return candidate("talkElsewhere");
    }

    @Bean
    FormValues knownForPromisedVisit() {
        return candidate("visitProvisionalAlly");
    }

    @Bean
    FormValues knownForCharter() {
        return candidate("recordCharter");
    }

    @Bean
    FormValues knownForMayorsException() {
        return exception("liftAsMayor");
    }

    @Bean
    FormValues knownForChiefsException() {
        return exception("liftAsChief");
    }

    @Bean
    FormValues knownForReview(AlliesRegister register) {
        return new KnownValues("reviewComposition", (place, locale) -> {
            var network = places.network(place);
            return Map.of("networkName", network.name(), "composition", register.members(network, locale));
        });
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

    private FormValues lists(String formId) {
        return new KnownValues(formId, (place, locale) -> {
            var round = places.round(place);
            var values = new HashMap<>(gaps.of(round));
            values.put("groups", words.groups(round, locale));
            return values;
        });
    }

    private FormValues exception(String formId) {
        return new KnownValues(formId, (place, locale) -> proposals.withException(places.round(place), locale));
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
