package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rounds and candidates to try things on. */
final class Sample {
    static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");
    static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");

    private Sample() {}

    static AllyRound round() {
        var round = new AllyRound(NUMBER, "5999", "linderveld", " Rabot ", NOW);
        round.define(new RoundScope(
                AreaLevel.NEIGHBOURHOOD,
                "rabot",
                List.of(
                        new RelevantGroup("Young people", GroupKind.YOUTH, true),
                        new RelevantGroup("Shopkeepers", GroupKind.PROFESSION, false)),
                List.of("nl", "fr"),
                8));
        round.appoint(new Mandates("official", "deputy", "police", "police2"));
        round.assessCandidates();
        return round;
    }

    static KeyFigure keyFigure(String name, AgeBand band, String organisation) {
        return new KeyFigure(name, "Aksoy", "a@example.org", null, band, "Baker", organisation, "knows everybody");
    }

    static ListedName listed(KeyFigure person) {
        return new ListedName(Source.of(Nominator.MUNICIPALITY), person, "g1", null, NOW);
    }

    static Candidate candidate() {
        return candidate(AgeBand.FROM_30_TO_50, "Bakery");
    }

    static Candidate candidate(AgeBand band, String organisation) {
        var candidate = new Candidate(NUMBER, listed(keyFigure("Feride", band, organisation)), NOW);
        candidate.invite("instance-1", NOW);
        return candidate;
    }

    static Candidate interviewed(Gender gender, @Nullable PriorTrust trust) {
        var candidate = candidate();
        candidate.interviewed(new Interview(interview(), gender, trust, false));
        return candidate;
    }

    static Assessment interview() {
        return new Assessment(Assessment.Kind.INTERVIEW, "official", "police", NOW, scores());
    }

    static Assessment opinionOf(String assessor) {
        return new Assessment(Assessment.Kind.SECOND_OPINION, assessor, null, NOW, scores());
    }

    static Scores scores() {
        return new Scores(3, 4, 3, 3, Integrity.NONE, Conflict.NONE, HomeVisit.CONFIRMS);
    }

    static Proposal proposal(int seats, int largestGroup, Set<String> groups) {
        var people =
                IntStream.range(0, seats).mapToObj(index -> candidate().id()).collect(Collectors.toSet());
        return new Proposal(people, List.of(), groups, largestGroup, null);
    }
}
