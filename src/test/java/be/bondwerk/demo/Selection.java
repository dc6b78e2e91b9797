package be.bondwerk.demo;

import be.bondwerk.shared.CaseNumber;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A round of a scenario, walked by the people of one team; every answer is recorded at the desk. */
class Selection {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Team TEAM = Team.LINDERVELD;
    private static final String PROPOSE = "userTask_proposeComposition";

    private final Stage stage;
    private final CaseNumber number;

    private Selection(Stage stage, CaseNumber number) {
        this.stage = stage;
        this.number = number;
    }

    /** Started so many days ago, with its mandates and these groups, of which the first is hard to reach. */
    static Selection mandated(Stage stage, String network, int daysAgo, List<String> groups, int seats) {
        stage.days(daysAgo);
        var form = Map.<String, Object>of("networkName", network, "municipality", TEAM.municipality());
        var round = new Selection(stage, stage.start(TEAM.coordinator(), "allySelection", form));
        round.defineArea(groups, seats);
        round.does(
                TEAM.mayor(),
                "userTask_giveMunicipalMandate",
                Map.of(
                        "municipalMandate", "GIVEN",
                        "official", TEAM.officials().first(),
                        "officialDeputy", TEAM.officials().deputy()));
        round.does(
                TEAM.chief(),
                "userTask_givePoliceMandate",
                Map.of(
                        "policeMandate", "GIVEN",
                        "representative", TEAM.police().first(),
                        "representativeDeputy", TEAM.police().deputy()));
        return round;
    }

    CaseNumber number() {
        return number;
    }

    Selection then(int daysAgo) {
        stage.days(daysAgo);
        return this;
    }

    Selection lists(List<Chosen> municipality, List<Chosen> police, List<Chosen> community) {
        does(TEAM.officials().first(), "userTask_listMunicipalKeyFigures", Map.of("keyFigures", rows(municipality)));
        does(TEAM.police().first(), "userTask_listPoliceKeyFigures", Map.of("keyFigures", rows(police)));
        return does(
                TEAM.coordinator(),
                "userTask_collectSuggestions",
                Map.of("suggestions", rows(community), "closingReason", "Everybody has been heard by now."));
    }

    Selection reachesOut() {
        return does(
                TEAM.coordinator(),
                "userTask_reachOut",
                Map.of("through", List.of("YOUTH_WORKER"), "note", "The youth worker asked around on the square."));
    }

    Selection accept(List<Chosen> people) {
        people.forEach(person -> answered(person, "ACCEPTED"));
        return this;
    }

    Selection decline(List<Chosen> people) {
        people.forEach(person -> answered(person, "DECLINED"));
        return this;
    }

    /** The interview, and what a visit at home shows. */
    Selection meet(Chosen person, List<String> scores, String visit) {
        var form = new HashMap<String, Object>(Chosen.scores(scores));
        form.putAll(Map.of(
                "interviewDate",
                stage.now()
                        .atZone(BRUSSELS)
                        .minusHours(1)
                        .toLocalDateTime()
                        .withSecond(0)
                        .withNano(0)
                        .toString(),
                "municipalInterviewer",
                TEAM.officials().first(),
                "policeInterviewer",
                TEAM.police().first(),
                "consent",
                "true",
                "adult",
                "true",
                "livesOrWorksInArea",
                "true"));
        form.putAll(Map.of(
                "consentGroupTag", "false",
                "consentHomeVisit", "true",
                "consentReserve", "true",
                "priorTrustInPolice", person.trust(),
                "gender", person.gender()));
        does(TEAM.coordinator(), "userTask_interviewCandidate", person, form);
        return does(TEAM.coordinator(), "userTask_visitHome", person, visit(visit));
    }

    Selection looksAgain(Chosen person, List<String> scores, String visit) {
        var form = new HashMap<>(Chosen.scores(scores));
        form.put("homeVisit", visit);
        form.put("reason", "I spoke with two people who work with this candidate.");
        return does(TEAM.police().deputy(), "userTask_giveSecondOpinion", person, form);
    }

    Selection proposes(List<Chosen> people, List<String> groups, int largestGroup) {
        var form = new HashMap<String, Object>(
                Map.of("proposedSeats", ids(people), "representedGroups", groups, "largestGroupSeats", largestGroup));
        return does(TEAM.coordinator(), PROPOSE, form);
    }

    /** The ids of these people as the form offers them. */
    List<String> ids(List<Chosen> people) {
        var names = people.stream().map(Chosen::name).toList();
        return stage.choices(TEAM.coordinator(), number, PROPOSE, "roundCandidates", names);
    }

    Selection justifies(String code, String reason) {
        return does(TEAM.coordinator(), "userTask_justifyWarnings", Map.of("justification" + code, reason));
    }

    Selection approved() {
        does(TEAM.mayor(), "userTask_approveAsMayor", Map.of("mayorApproval", "APPROVE"));
        return does(TEAM.chief(), "userTask_approveAsChief", Map.of("chiefApproval", "APPROVE"));
    }

    Selection sign(List<Chosen> people) {
        people.forEach(person -> does(
                TEAM.coordinator(),
                "userTask_recordCharter",
                person,
                Map.of("charterAnswer", "SIGNED", "channel", "IN_PERSON", "answeredOn", today())));
        return this;
    }

    Selection mayorCloses() {
        return does(
                TEAM.mayor(),
                "userTask_decideAfterRevisions",
                Map.of("afterRevisions", "CLOSE", "reason", "Too few people could take part this year."));
    }

    Selection ended() {
        stage.awaitEnd(TEAM.coordinator(), number);
        return this;
    }

    /** Waits for the task, without doing it. */
    void awaits(String who, String taskKey) {
        stage.awaitTask(who, number, taskKey);
    }

    private void defineArea(List<String> groups, int seats) {
        var described = new ArrayList<Map<String, Object>>();
        for (int index = 0; index < groups.size(); index++) {
            described.add(Map.of("label", groups.get(index), "kind", "OTHER", "hardToReach", index == 0));
        }
        does(
                TEAM.coordinator(),
                "userTask_defineArea",
                Map.of(
                        "level",
                        "NEIGHBOURHOOD",
                        "areaRef",
                        Places.PARK,
                        "relevantGroups",
                        described,
                        "languages",
                        List.of("nl", "fr"),
                        "citizenSeats",
                        seats));
    }

    private void answered(Chosen person, String answer) {
        does(
                TEAM.coordinator(),
                "userTask_recordAnswer",
                person,
                Map.of("candidateAnswer", answer, "channel", "PHONE", "answeredOn", today()));
    }

    private Map<String, Object> visit(String outcome) {
        return outcome.equals("NOT_HELD")
                ? Map.of("homeVisit", outcome)
                : Map.of(
                        "homeVisit", outcome,
                        "visitDate", today(),
                        "municipalVisitor", TEAM.officials().first(),
                        "policeVisitor", TEAM.police().first());
    }

    private String today() {
        return stage.now().atZone(BRUSSELS).toLocalDate().toString();
    }

    private static List<Map<String, Object>> rows(List<Chosen> people) {
        return people.stream().map(Chosen::listed).toList();
    }

    private Selection does(String who, String taskKey, Map<String, Object> form) {
        return does(who, taskKey, null, form);
    }

    private Selection does(String who, String taskKey, @Nullable Chosen about, Map<String, Object> form) {
        stage.submit(who, number, taskKey, about == null ? null : about.name(), form);
        return this;
    }
}
