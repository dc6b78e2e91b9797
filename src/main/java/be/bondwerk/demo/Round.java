package be.bondwerk.demo;

import be.bondwerk.shared.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A round of choosing allies in the making: every step is done by the person whose step it is. */
class Round {
    private static final List<Map<String, Object>> GROUPS = List.of(
            Map.of("label", "Young people of the square", "kind", "YOUTH", "hardToReach", true),
            Map.of("label", "Shopkeepers", "kind", "PROFESSION", "hardToReach", false),
            Map.of("label", "Faith communities", "kind", "RELIGIOUS", "hardToReach", false));

    private static final int SIDES = 3;
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

    /** Everybody is named by one of the three sides in turn, for one of the three groups. */
    Round lists(List<Neighbour> people) {
        return lists(people, 0);
    }

    /** As {@link #lists(List)}, but nobody is named for the first groups. */
    Round lists(List<Neighbour> people, int groupsWithoutNames) {
        does(
                team.officials().first(),
                "userTask_listMunicipalKeyFigures",
                names("keyFigures", people, 0, groupsWithoutNames));
        does(
                team.police().first(),
                "userTask_listPoliceKeyFigures",
                names("keyFigures", people, 1, groupsWithoutNames));
        var suggestions = new HashMap<>(names("suggestions", people, 2, groupsWithoutNames));
        suggestions.put("closingReason", "Everybody who wanted to suggest somebody has done so.");
        return does(team.coordinator(), "userTask_collectSuggestions", suggestions);
    }

    /** Those whom one of the three sides names: every third person. */
    private static Map<String, Object> names(String list, List<Neighbour> people, int side, int groupsWithoutNames) {
        var named = GROUPS.size() - groupsWithoutNames;
        return Map.of(
                list,
                IntStream.range(0, people.size())
                        .filter(index -> index % SIDES == side)
                        .mapToObj(index -> people.get(index).listed("g" + (groupsWithoutNames + 1 + index % named)))
                        .toList());
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

    Round visits(Impression impression, List<Neighbour> people) {
        people.forEach(person -> talks.visited(person, impression));
        return this;
    }

    /** The interview, and the visit that follows it. */
    Round meets(Impression impression, List<Neighbour> people) {
        return interviews(impression, people).visits(impression, people);
    }

    Round sign(List<Neighbour> people) {
        people.forEach(person -> talks.charter(person, "SIGNED"));
        return this;
    }

    /** Waits until the round has ended. */
    Round ended() {
        stage.awaitEnd(team.coordinator(), number);
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
