package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.Submissions;
import be.bondwerk.shared.CaseNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a proposed composition, what was found in it, and the reasons given for it, into words. */
@Component
class ProposalWords {
    private final Candidates candidates;
    private final Submissions submissions;
    private final AllyWords words;

    ProposalWords(Candidates candidates, Submissions submissions, AllyWords words) {
        this.candidates = candidates;
        this.submissions = submissions;
        this.words = words;
    }

    /** The codes and the sentences of what was found, under the keys that forms use; nothing when nothing was. */
    Map<String, Object> findings(AllyRound round, Locale locale) {
        var codes = round.composition().findings();
        return codes.isEmpty()
                ? Map.of()
                : Map.of("findings", String.join(" ", codes), "findingsText", words.findings(codes, locale));
    }

    /** As {@link #findings}, with what mayor and chief of police asked when they sent the proposal back. */
    Map<String, Object> sentBack(AllyRound round, Locale locale) {
        var values = new HashMap<>(findings(round, locale));
        var reasons = refusals(round.number());
        if (!reasons.isEmpty()) {
            values.put("refusals", AllyWords.list(reasons));
        }
        return values;
    }

    /** As {@link #findings}, with the people proposed and the reasons given. */
    Map<String, Object> whole(AllyRound round, Locale locale) {
        var values = new HashMap<>(findings(round, locale));
        values.put("composition", composition(round.composition().proposal(), locale));
        var reasons = justifications(round);
        if (!reasons.isEmpty()) {
            values.put("justifications", AllyWords.list(reasons));
        }
        return values;
    }

    /** As {@link #whole}, with why the partners ask mayor and chief of police for an exception. */
    Map<String, Object> withException(AllyRound round, Locale locale) {
        var values = new HashMap<>(whole(round, locale));
        submissions
                .latest(round.number(), "proposeComposition")
                .flatMap(form -> form.find("liftReason"))
                .ifPresent(reason -> values.put("liftReason", reason));
        return values;
    }

    private String composition(Proposal proposal, Locale locale) {
        var lines = new ArrayList<String>();
        lines.add(words.text(locale, "seated", names(proposal.seats(), locale)));
        if (!proposal.reserve().isEmpty()) {
            lines.add(words.text(locale, "onReserve", names(proposal.reserve(), locale)));
        }
        Optional.ofNullable(proposal.deviationReason())
                .map(reason -> words.text(locale, "deviation", reason))
                .ifPresent(lines::add);
        return AllyWords.list(lines);
    }

    private String names(Collection<CandidateId> ids, Locale locale) {
        return candidates.findAllById(ids.stream().map(CandidateId::value).toList()).stream()
                .map(candidate -> words.name(candidate, locale))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<String> refusals(CaseNumber number) {
        return submissions.latest(number, "proposeComposition").stream()
                .flatMap(proposal -> Stream.of("approveAsMayor", "approveAsChief")
                        .flatMap(form -> submissions.latest(number, form).stream())
                        .filter(form -> form.submittedAt().isAfter(proposal.submittedAt())))
                .flatMap(form -> form.find("reason").stream())
                .toList();
    }

    private List<String> justifications(AllyRound round) {
        return round.composition().outcome() == CompositionOutcome.JUSTIFY
                ? submissions.latest(round.number(), "justifyWarnings").stream()
                        .flatMap(form -> given(form, round.composition().findings()))
                        .toList()
                : List.of();
    }

    private static Stream<String> given(FilledForm form, List<String> codes) {
        return codes.stream().map(code -> form.find("justification" + code)).flatMap(Optional::stream);
    }
}
