package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.Submissions;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what people submitted for a round as a whole. */
@Component
class RoundForms {
    private final Submissions submissions;

    RoundForms(Submissions submissions) {
        this.submissions = submissions;
    }

    RoundScope scope(CaseNumber number) {
        var form = latest(number, "defineArea");
        return new RoundScope(
                form.choice("level", AreaLevel.class),
                form.text("areaRef"),
                form.rows("relevantGroups").stream().map(RoundForms::group).toList(),
                Stream.concat(form.choices("languages").stream(), form.find("otherLanguages").stream())
                        .toList(),
                form.number("citizenSeats"));
    }

    Mandates mandates(CaseNumber number) {
        var municipality = latest(number, "giveMunicipalMandate");
        var police = latest(number, "givePoliceMandate");
        return new Mandates(
                municipality.text("official"),
                municipality.find("officialDeputy").orElse(null),
                police.text("representative"),
                police.find("representativeDeputy").orElse(null));
    }

    Proposal proposal(CaseNumber number) {
        return proposal(latest(number, "proposeComposition"));
    }

    String mayorWhoApproved(CaseNumber number) {
        return latest(number, "approveAsMayor").submittedBy();
    }

    String chiefWhoApproved(CaseNumber number) {
        return latest(number, "approveAsChief").submittedBy();
    }

    static Proposal proposal(FilledForm form) {
        return new Proposal(
                Set.copyOf(candidates(form, "proposedSeats")),
                candidates(form, "reserve"),
                Set.copyOf(form.choices("representedGroups")),
                form.number("largestGroupSeats"),
                form.find("deviationReason").orElse(null));
    }

    static KeyFigure keyFigure(FilledForm row) {
        return new KeyFigure(
                row.text("givenName").strip(),
                row.text("familyName").strip(),
                row.find("email").orElse(null),
                row.find("phone").orElse(null),
                row.find("ageBand").map(AgeBand::of).orElse(null),
                row.find("publicFunction").orElse(null),
                row.find("organisation").orElse(null),
                row.find("reachDescription").orElse(null));
    }

    private static RelevantGroup group(FilledForm row) {
        return new RelevantGroup(row.text("label"), row.choice("kind", GroupKind.class), hardToReach(row));
    }

    private static boolean hardToReach(FilledForm row) {
        return row.has("hardToReach") && row.flag("hardToReach");
    }

    private static List<CandidateId> candidates(FilledForm form, String key) {
        return form.choices(key).stream().map(CandidateId::parse).distinct().toList();
    }

    private FilledForm latest(CaseNumber number, String formId) {
        return submissions
                .latest(number, formId)
                .orElseThrow(() -> new IllegalStateException("Nobody submitted " + formId + " for " + number.text()));
    }
}
