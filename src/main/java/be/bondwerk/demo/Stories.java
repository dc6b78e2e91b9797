package be.bondwerk.demo;

import static be.bondwerk.demo.Impression.CONVINCING;
import static be.bondwerk.demo.Impression.DOUBTFUL;
import static be.bondwerk.demo.Impression.ELECTED;
import static be.bondwerk.demo.Impression.NOT_YET_VISITED;
import static be.bondwerk.demo.Impression.POPULAR_ONLY;
import static be.bondwerk.demo.Neighbour.DAVID;
import static be.bondwerk.demo.Neighbour.FERIDE;
import static be.bondwerk.demo.Neighbour.GUY;
import static be.bondwerk.demo.Neighbour.IMANE;
import static be.bondwerk.demo.Neighbour.JANA;
import static be.bondwerk.demo.Neighbour.LUC;
import static be.bondwerk.demo.Neighbour.MEHDI;
import static be.bondwerk.demo.Neighbour.NOOR;
import static be.bondwerk.demo.Neighbour.OSCAR;
import static be.bondwerk.demo.Neighbour.RITA;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The rounds of the demonstration, one for every stage that a round goes through. */
@Component
@Profile("demo")
class Stories {
    private static final List<String> ALL_GROUPS = List.of("g1", "g2", "g3");
    private static final List<Neighbour> SIX = List.of(FERIDE, NOOR, IMANE, DAVID, RITA, OSCAR);

    private final Stage stage;

    Stories(Stage stage) {
        this.stage = stage;
    }

    /** Tells the stories that were not told yet, the oldest first, and returns to the present. */
    void tell() {
        try {
            tell(Team.LINDERVELD, "Bondgenoten Oude Stad", 118, this::constituted);
            tell(Team.LINDERVELD, "Bondgenoten Parkwijk", 104, this::withoutQuorum);
            tell(Team.HOGEBEEK, "Bondgenoten Molenhoek", 90, this::withdrawn);
            tell(Team.LINDERVELD, "Bondgenoten Kanaalwijk", 80, this::waitsForTheChief);
            tell(Team.LINDERVELD, "Bondgenoten Brugstraat", 66, this::mustBeRevised);
            tell(Team.LINDERVELD, "Bondgenoten Stationsbuurt", 30, this::talksWithCandidates);
            tell(Team.LINDERVELD, "Bondgenoten Brouwersplein", 70, this::waitsForCharters);
            tell(Team.LINDERVELD, "Bondgenoten Tuinhof", 28, this::waitsForOutreach);
            tell(Team.LINDERVELD, "Bondgenoten Weverswijk", 24, round -> begin(round, Places.OLD_TOWN, 24));
            tell(Team.HOGEBEEK, "Bondgenoten Hogebeek-Dorp", 9, this::waitsForMandates);
            tell(Team.LINDERVELD, "Bondgenoten Lindeplein", 10, round -> {});
            tell(Team.DIJLEVOORDE, "Bondgenoten Kaaiwijk", 4, round -> round.then(2)
                    .area(Places.QUAY));
            tell(Team.LINDERVELD, "Bondgenoten Nieuwe Vest", 0, round -> {});
        } finally {
            stage.days(0);
        }
    }

    private void tell(Team team, String name, int daysAgo, Consumer<Round> story) {
        if (!stage.knows(team.coordinator(), name)) {
            story.accept(Round.started(stage, team, name, daysAgo));
        }
    }

    private void constituted(Round round) {
        var visited = List.of(FERIDE, NOOR, IMANE, DAVID, RITA);
        list(begin(round, Places.OLD_TOWN, 118), 118, SIX)
                .then(88)
                .accepts(SIX)
                .then(78)
                .meets(CONVINCING, visited)
                .meets(NOT_YET_VISITED, List.of(OSCAR))
                .then(70)
                .proposes(ALL_GROUPS, SIX)
                .then(66)
                .mayorApproves()
                .then(63)
                .chiefApproves()
                .then(58)
                .sign(SIX)
                .ended();
    }

    private void withoutQuorum(Round round) {
        compose(begin(round, Places.PARK, 104), 104, List.of(FERIDE, NOOR, DAVID))
                .then(58)
                .proposes(List.of("g1"), List.of(FERIDE, NOOR, DAVID))
                .then(52)
                .proposes(List.of("g1", "g2"), List.of(FERIDE, NOOR, DAVID))
                .then(46)
                .proposes(ALL_GROUPS, List.of(FERIDE, NOOR, DAVID))
                .then(41)
                .mayorCloses();
    }

    private void withdrawn(Round round) {
        begin(round, "hogebeek-mill", 90).then(72).chiefWithdraws();
    }

    private void waitsForTheChief(Round round) {
        var people = List.of(FERIDE, GUY, IMANE, DAVID, MEHDI);
        compose(begin(round, Places.CANAL, 80), 80, people)
                .then(14)
                .proposes(List.of("g1", "g2"), List.of(FERIDE, GUY, IMANE, DAVID, MEHDI))
                .then(9)
                .justifies(List.of("V9"))
                .then(3)
                .mayorApproves();
    }

    private void waitsForCharters(Round round) {
        compose(begin(round, Places.CANAL, 70), 70, SIX)
                .then(20)
                .proposes(ALL_GROUPS, SIX)
                .then(16)
                .mayorApproves()
                .chiefApproves()
                .then(8)
                .sign(List.of(FERIDE, NOOR, RITA));
    }

    private void waitsForOutreach(Round round) {
        begin(round, Places.PARK, 28).then(10).lists(List.of(GUY, RITA, JANA), 1);
    }

    private void mustBeRevised(Round round) {
        var people = List.of(FERIDE, RITA, JANA);
        list(begin(round, Places.STATION, 66), 66, people)
                .then(36)
                .accepts(people)
                .then(26)
                .meets(CONVINCING, List.of(FERIDE, RITA))
                .meets(POPULAR_ONLY, List.of(JANA))
                .then(5)
                .proposes(List.of("g2", "g3"), List.of(FERIDE, RITA));
    }

    private void talksWithCandidates(Round round) {
        var people = List.of(FERIDE, GUY, LUC, NOOR, MEHDI, JANA, DAVID, OSCAR, RITA);
        list(begin(round, Places.STATION, 30), 30, people)
                .then(10)
                .accepts(List.of(FERIDE, GUY, LUC, NOOR, MEHDI, JANA, RITA))
                .declines(OSCAR)
                .then(7)
                .meets(CONVINCING, List.of(FERIDE))
                .meets(POPULAR_ONLY, List.of(GUY))
                .meets(ELECTED, List.of(LUC))
                .interviews(CONVINCING, List.of(JANA))
                .refusesConsent(NOOR)
                .then(3)
                .meets(DOUBTFUL, List.of(MEHDI));
    }

    private void waitsForMandates(Round round) {
        round.then(7).area(Places.VILLAGE).then(2).mayorAgrees();
    }

    /** Everything until the lists are asked for. */
    private static Round begin(Round round, String area, int began) {
        return round.then(began - 2)
                .area(area)
                .then(began - 5)
                .mayorAgrees()
                .then(began - 8)
                .chiefAgrees();
    }

    /** Everything from the lists until the composition is asked for, with people who all convince. */
    private static Round compose(Round round, int began, List<Neighbour> people) {
        return list(round, began, people)
                .then(began - 30)
                .accepts(people)
                .then(began - 40)
                .meets(CONVINCING, people);
    }

    private static Round list(Round round, int began, List<Neighbour> people) {
        return round.then(began - 18).lists(people);
    }
}
