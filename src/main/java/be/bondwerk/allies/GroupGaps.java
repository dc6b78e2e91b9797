package be.bondwerk.allies;

import java.util.Map;
import org.springframework.stereotype.Component;

/** For which groups of a round nobody is named yet. */
@Component
class GroupGaps {
    private final Coverages coverages;

    GroupGaps(Coverages coverages) {
        this.coverages = coverages;
    }

    /** Their names, as forms show them; nothing before lists were merged, and when every group is named. */
    Map<String, Object> of(AllyRound round) {
        var latest =
                coverages.findByNumberOrderByOutreachRoundAsc(round.number().text());
        var last = latest.stream().mapToInt(GroupCoverage::outreachRound).max().orElse(0);
        var missing = latest.stream()
                .filter(coverage -> coverage.outreachRound() == last)
                .filter(coverage ->
                        coverage.finding().filter(CoverageFinding::gap).isPresent())
                .map(coverage -> round.scope().group(coverage.groupKey()).label())
                .sorted()
                .toList();
        return missing.isEmpty() ? Map.of() : Map.of("missingGroups", AllyWords.list(missing));
    }
}
