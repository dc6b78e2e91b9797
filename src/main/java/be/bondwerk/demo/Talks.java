package be.bondwerk.demo;

import be.bondwerk.shared.CaseNumber;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The talks with the candidates of one round. */
class Talks {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Stage stage;
    private final Team team;
    private final CaseNumber number;

    Talks(Stage stage, Team team, CaseNumber number) {
        this.stage = stage;
        this.team = team;
        this.number = number;
    }

    void answered(Neighbour person, String answer) {
        stage.submit(
                team.coordinator(),
                number,
                "userTask_recordAnswer",
                person.name(),
                Map.of("candidateAnswer", answer, "channel", "PHONE", "answeredOn", today()));
    }

    void interviewed(Neighbour person, Impression impression) {
        var form = new HashMap<>(meeting());
        form.putAll(impression.scores());
        form.putAll(Map.of(
                "consent", "true",
                "consentGroupTag", "false",
                "adult", "true",
                "livesOrWorksInArea", "true",
                "consentHomeVisit", "true",
                "consentReserve", "true",
                "priorTrustInPolice", person.trust(),
                "gender", person.gender()));
        interview(person, form);
    }

    void refusedConsent(Neighbour person) {
        var form = new HashMap<>(meeting());
        form.put("consent", "false");
        interview(person, form);
    }

    /** Two people come by at home, if anything takes place at all. */
    void visited(Neighbour person, Impression impression) {
        var form = new HashMap<String, Object>(Map.of("homeVisit", impression.homeVisit()));
        if (!impression.homeVisit().equals("NOT_HELD")) {
            form.put("visitDate", today());
            form.put("municipalVisitor", team.officials().first());
            form.put("policeVisitor", team.police().first());
        }
        stage.submit(team.coordinator(), number, "userTask_visitHome", person.name(), form);
    }

    /** Somebody signs the charter, or refuses to. */
    void charter(Neighbour person, String answer) {
        stage.submit(
                team.coordinator(),
                number,
                "userTask_recordCharter",
                person.name(),
                Map.of("charterAnswer", answer, "channel", "IN_PERSON", "answeredOn", today()));
    }

    private String today() {
        return stage.now().atZone(BRUSSELS).toLocalDate().toString();
    }

    /** Somebody who was not involved looks again. */
    void secondOpinion(Neighbour person, Impression impression) {
        var form = new HashMap<>(impression.scores());
        form.put("homeVisit", impression.homeVisit());
        form.put("reason", "I spoke with two people who work with this candidate.");
        stage.submit(team.police().deputy(), number, "userTask_giveSecondOpinion", person.name(), form);
    }

    private void interview(Neighbour person, Map<String, Object> form) {
        stage.submit(team.coordinator(), number, "userTask_interviewCandidate", person.name(), form);
    }

    private Map<String, Object> meeting() {
        var anHourAgo = stage.now().atZone(BRUSSELS).minusHours(1).truncatedTo(ChronoUnit.MINUTES);
        return Map.of(
                "interviewDate", anHourAgo.toLocalDateTime().toString(),
                "municipalInterviewer", team.officials().first(),
                "policeInterviewer", team.police().first());
    }
}
