package be.bondwerk.demo;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A round of choosing allies in the making: every step is done by the person whose step it is. */
class Round {
    private static final List<Map<String, Object>> GROUPS = List.of(
            Map.of("label", "Young people of the square", "kind", "YOUTH", "hardToReach", true),
            Map.of("label", "Shopkeepers", "kind", "PROFESSION", "hardToReach", false),
            Map.of("label", "Faith communities", "kind", "RELIGIOUS", "hardToReach", false));

    private static final String PROPOSE = "userTask_proposeComposition";

    private final Stage stage;
    private final Team team;
    private final CaseNumber number;
    private final Talks talks;

    private Round(Stage stage, Team team, CaseNumber number) {
        this.stage = stage;
        this.team = team;
        this.number = number;
        this.talks = new Talks(stage, team, number);
    }

    /** The coordinator starts a round, so many days ago. */
    static Round started(Stage stage, Team team, String name, int daysAgo) {
        stage.days(daysAgo);
        var form = Map.<String, Object>of("networkName", name, "municipality", team.municipality());
        return new Round(stage, team, stage.start(team.coordinator(), "allySelection", form));
    }

    /** What follows happened so many days ago. */
    Round then(int daysAgo) {
        stage.days(daysAgo);
        return this;
    }

    Round area(String areaId) {
        return does(
                team.coordinator(),
                "userTask_defineArea",
                Map.of(
                        "level",
                        "NEIGHBOURHOOD",
                        "areaRef",
                        areaId,
                        "relevantGroups",
                        GROUPS,
                        "languages",
                        List.of("nl", "fr"),
                        "citizenSeats",
                        6));
    }

    Round mayorAgrees() {
        return does(
                team.mayor(),
                "userTask_giveMunicipalMandate",
                Map.of(
                        "municipalMandate", "GIVEN",
                        "official", team.officials().first(),
                        "officialDeputy", team.officials().deputy()));
    }

    Round chiefAgrees() {
        return does(
                team.chief(),
                "userTask_givePoliceMandate",
                Map.of(
                        "policeMandate", "GIVEN",
                        "representative", team.police().first(),
                        "representativeDeputy", team.police().deputy()));
    }

    Round chiefWithdraws() {
        stage.withdraw(team.chief(), number, "The neighbourhood team is being reorganised.");
        return this;
    }

    Round lists(List<Neighbour> people) {
        return does(
                team.officials().first(),
                "userTask_listKeyFigures",
                Map.of("keyFigures", people.stream().map(Neighbour::listed).toList()));
    }

    Round accepts(List<Neighbour> people) {
        people.forEach(person -> talks.answered(person, "ACCEPTED"));
        return this;
    }

    Round declines(Neighbour person) {
        talks.answered(person, "DECLINED");
        return this;
    }

    Round interviews(Impression impression, List<Neighbour> people) {
        people.forEach(person -> talks.interviewed(person, impression));
        return this;
    }

    Round refusesConsent(Neighbour person) {
        talks.refusedConsent(person);
        return this;
    }

    Round looksAgain(Impression impression, Neighbour person) {
        talks.secondOpinion(person, impression);
        return this;
    }

    /** Proposes those people for seats; a group is named by its place in the list. */
    Round proposes(List<String> groups, List<Neighbour> people) {
        var names = people.stream().map(Neighbour::name).toList();
        return does(
                team.coordinator(),
                PROPOSE,
                Map.of(
                        "proposedSeats",
                        stage.choices(team.coordinator(), number, PROPOSE, "roundCandidates", names),
                        "representedGroups",
                        groups,
                        "largestGroupSeats",
                        1));
    }

    Round justifies(List<String> codes) {
        var reasons = codes.stream().collect(Collectors.toMap(code -> "justification" + code, code ->
                (Object) "Two seats stay open for people whom the youth house proposes; we look again in six months."));
        return does(team.coordinator(), "userTask_justifyWarnings", reasons);
    }

    Round mayorApproves() {
        return does(team.mayor(), "userTask_approveAsMayor", Map.of("mayorApproval", "APPROVE"));
    }

    Round chiefApproves() {
        return does(team.chief(), "userTask_approveAsChief", Map.of("chiefApproval", "APPROVE"));
    }

    Round mayorCloses() {
        return does(
                team.mayor(),
                "userTask_decideAfterRevisions",
                Map.of("afterRevisions", "CLOSE", "reason", "Too few people could take part; we try again in a year."));
    }

    private Round does(String who, String taskKey, Map<String, Object> form) {
        stage.submit(who, number, taskKey, null, form);
        return this;
    }
}
