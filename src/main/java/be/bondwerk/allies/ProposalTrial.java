package be.bondwerk.allies;

import be.bondwerk.allies.RuleFinding.Level;
import be.bondwerk.engine.WhatIf;
import be.bondwerk.shared.CaseNumber;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the partners of a round try out who could sit together, and says what the balance table would find. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProposalTrial {
    private static final String TABLE = "checkComposition";
    private static final int RULES = 13;
    private static final Map<String, Level> LEVELS =
            Map.of("BLOCK", Level.BLOCK, "WARN", Level.WARNING, "INFO", Level.REMARK);

    private final RoundAccess access;
    private final Candidates candidates;
    private final Measure measure;
    private final AllyWords words;
    private final WhatIf tables;

    ProposalTrial(RoundAccess access, Candidates candidates, Measure measure, AllyWords words, WhatIf tables) {
        this.access = access;
        this.candidates = candidates;
        this.measure = measure;
        this.words = words;
        this.tables = tables;
    }

    /**
     * Who can be seated, and for which groups.
     *
     * @throws be.bondwerk.shared.NotFound unless the signed-in person composes this round
     */
    public BoardSheet open(CaseNumber number, Locale locale) {
        var round = access.toCompose(number);
        var people = candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()).stream()
                .filter(Candidate::mayBeProposed)
                .map(candidate -> person(candidate, locale))
                .sorted(Comparator.comparing(BoardSheet.Person::name))
                .toList();
        return new BoardSheet(round.seatsToFill(), people, groups(round));
    }

    /**
     * What each rule would say, in the order of the table.
     *
     * @param definitionId version of the process whose table is asked
     * @throws be.bondwerk.shared.NotFound unless the signed-in person composes this round
     */
    public List<RuleFinding> judge(CaseNumber number, String definitionId, TrialComposition trial) {
        var round = access.toCompose(number);
        var figures = measure.figures(round, trial.asProposal());
        var found = new HashMap<String, Level>();
        tables.ask(definitionId, TABLE, figures.byName())
                .forEach(row -> found.put(
                        String.valueOf(row.get("code")).split(" ", 2)[0],
                        LEVELS.get(String.valueOf(row.get("level")))));
        return IntStream.rangeClosed(1, RULES)
                .mapToObj(row -> "V" + row)
                .map(code -> new RuleFinding(code, found.getOrDefault(code, Level.PASS)))
                .toList();
    }

    private BoardSheet.Person person(Candidate candidate, Locale locale) {
        return new BoardSheet.Person(
                candidate.id().text(),
                words.name(candidate, locale),
                candidate.person().map(KeyFigure::publicFunctionAndOrganisation).orElse(""),
                candidate.verdict().orElseThrow());
    }

    private static List<BoardSheet.Group> groups(AllyRound round) {
        var groups = round.scope().groups();
        return IntStream.range(0, groups.size())
                .mapToObj(index -> new BoardSheet.Group(
                        CompositionFigures.groupKey(index),
                        groups.get(index).label(),
                        groups.get(index).hardToReach()))
                .toList();
    }
}
