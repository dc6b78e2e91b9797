package be.bondwerk.allies;

import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.shared.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts candidates, groups and findings into words, in the reader’s language. */
@Component
class AllyWords {
    private static final String TALKS = "candidateAssessment";
    private static final String ROW = "decideEligibility.row.";

    private final Texts texts;
    private final ProcessTexts processTexts;

    AllyWords(Texts texts, ProcessTexts processTexts) {
        this.texts = texts;
        this.processTexts = processTexts;
    }

    /** The name of a candidate, or that the name was erased. */
    String name(Candidate candidate, Locale locale) {
        return candidate.person().map(KeyFigure::name).orElseGet(() -> texts.text(locale, "allies.erased"));
    }

    /** The name of a candidate and the verdict, such as “Feride Aksoy – suitable as an ally”. */
    String nameAndVerdict(Candidate candidate, Locale locale) {
        var verdict = candidate.verdict().map(found -> texts.text(locale, "allies.verdict." + found));
        return verdict.map(words -> name(candidate, locale) + " – " + words).orElseGet(() -> name(candidate, locale));
    }

    /** Why the eligibility table proposes its verdict, and what comes next. */
    Optional<String> reason(Candidate candidate, Locale locale) {
        return candidate.reason().flatMap(row -> processTexts.find(TALKS, ROW + row, locale));
    }

    /** One sentence for each finding, as a list. */
    String findings(Collection<String> codes, Locale locale) {
        return list(codes.stream()
                .map(code -> texts.text(locale, "allies.finding." + code))
                .toList());
    }

    /** The groups of a round, one after the other, saying which are hard to reach. */
    String groups(AllyRound round, Locale locale) {
        return round.scope().groups().stream()
                .map(group -> group.hardToReach()
                        ? texts.text(locale, "allies.groupHardToReach", group.label())
                        : group.label())
                .collect(Collectors.joining(", "));
    }

    /** A sentence of the bundles. */
    String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, "allies." + key, arguments);
    }

    /** Lines as a list that forms can show. */
    static String list(Collection<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
