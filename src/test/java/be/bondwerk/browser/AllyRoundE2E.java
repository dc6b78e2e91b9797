package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.engine.ProcessTexts;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Five people take a round from its start to the constituted network, each in a browser of their own; others learn nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AllyRoundE2E extends RunningBondwerk {
    private static final String NETWORK = "Bondgenoten Rabot";
    private static final Pattern NUMBER = Pattern.compile("ALLY-\\d{4}-\\d{3}");
    private static final List<String> FAMILY_NAMES = List.of("Ağaoğlu", "D’Hondt", "Aksoy", "El Khatabi");
    private static final List<String> GIVEN_NAMES = List.of("Şükrü", "N’Guessan", "Feride", "Zoë-Lynn");

    @Autowired
    private ProcessTexts names;

    @Autowired
    private BusinessClock clock;

    private String number = "";

    @Test
    @Order(1)
    void takesARoundFromItsStartToTheNetwork() {
        try (var coordinator = atDesk("lotte");
                var mayor = atDesk("karim");
                var chief = atDesk("sofie");
                var official = atDesk("pieter");
                var police = onPhone("yves")) {
            start(coordinator);
            giveMandates(mayor, chief);
            listKeyFigures(official);
            listNobody(police);
            closeSuggestions(coordinator);
            aDayLater(coordinator);
            GIVEN_NAMES.forEach(name -> recordAnswer(coordinator));
            for (int talk = 0; talk < GIVEN_NAMES.size(); talk++) {
                interview(police, talk);
                talkElsewhere(police);
            }
            propose(official);
            approve(mayor, "userTask_approveAsMayor", "mayorApproval");
            approve(chief, "userTask_approveAsChief", "chiefApproval");
            GIVEN_NAMES.forEach(name -> signCharter(coordinator));
            ended(coordinator);
        }
    }

    @Test
    @Order(2)
    void letsTheAuditorReadTheEndedCaseAndChangeNothing() {
        try (var auditor = atDesk("anke")) {
            for (String tab : List.of("", "/forms", "/diagram", "/people", "/tasks")) {
                auditor.open("case/" + number + tab);
                assertThat(auditor.title()).isEqualTo(NETWORK);
                assertThat(auditor.button(auditor.text("cases.view.note.add"))).hasCount(0);
                assertThat(auditor.button(auditor.text("cases.view.withdraw"))).hasCount(0);
            }
        }
    }

    @Test
    @Order(3)
    void tellsTheOtherMayorAndTheOtherZoneNothing() {
        for (String stranger : List.of("greet", "marie", "els")) {
            try (var visitor = atDesk(stranger)) {
                visitor.open("cases?q=Rabot&status=all");
                assertThat(visitor.page().getByText(NETWORK)).hasCount(0);
                visitor.open("case/" + number);
                assertThat(visitor.page().getByText(NETWORK)).hasCount(0);
                visitor.open("inbox");
                assertThat(visitor.page().getByText(NETWORK)).hasCount(0);
            }
        }
    }

    private void start(Visitor coordinator) {
        coordinator.open("start").open("start/allySelection");
        coordinator.form().write("networkName", NETWORK).pick("municipality", "linderveld");
        var form = coordinator.page().url();
        coordinator.press("cases.view.start.submit");
        coordinator.leave(form);
        coordinator.checkPage();
        var area = coordinator.form().pick("level", "NEIGHBOURHOOD");
        area.pick("areaRef", "linderveld-station");
        area.row(0).write("label", "Shopkeepers of the station street").pick("kind", "PROFESSION");
        strikeOtherGroups(coordinator);
        area.tick("languages", 0).write("citizenSeats", "4");
        complete(coordinator);
    }

    /** The directory suggests the groups it knows; this round is about one. */
    private static void strikeOtherGroups(Visitor coordinator) {
        strike(coordinator, 1);
    }

    /** Takes every row off the list but the first ones. */
    private static void strike(Visitor visitor, int rowsThatStay) {
        var strike = visitor.page().locator(".fjs-repeat-row-remove");
        for (int row = strike.count() - 1; row >= rowsThatStay; row--) {
            strike.nth(row).click();
            assertThat(strike).hasCount(row);
        }
    }

    private void giveMandates(Visitor mayor, Visitor chief) {
        task(mayor, "allySelection", "userTask_giveMunicipalMandate")
                .choose("municipalMandate", 0)
                .pick("official", "pieter")
                .pick("officialDeputy", "amina");
        complete(mayor);
        task(chief, "allySelection", "userTask_givePoliceMandate")
                .choose("policeMandate", 0)
                .pick("representative", "yves")
                .pick("representativeDeputy", "nadia");
        complete(chief);
    }

    private void listKeyFigures(Visitor official) {
        var form = task(official, "allySelection", "userTask_listMunicipalKeyFigures");
        for (int person = 0; person < GIVEN_NAMES.size(); person++) {
            if (person > 0) {
                form.addRow();
            }
            form.row(person)
                    .write("givenName", GIVEN_NAMES.get(person))
                    .write("familyName", FAMILY_NAMES.get(person))
                    .write("email", "person" + person + "@example.org")
                    .pick("group", "g1")
                    .pick("ageBand", person == 0 ? "18_30" : "30_50")
                    .write("publicFunction", "Volunteer")
                    .write("organisation", "Organisation " + person)
                    .write("reachDescription", "Known by many in the street.");
        }
        complete(official);
    }

    private void listNobody(Visitor police) {
        task(police, "allySelection", "userTask_listPoliceKeyFigures");
        strike(police, 0);
        complete(police);
    }

    private void closeSuggestions(Visitor coordinator) {
        var form = task(coordinator, "allySelection", "userTask_collectSuggestions");
        strike(coordinator, 0);
        form.write("closingReason", "Everybody who wanted to suggest somebody has done so.");
        complete(coordinator);
    }

    private void talkElsewhere(Visitor police) {
        task(police, "candidateAssessment", "userTask_talkElsewhere")
                .choose("homeVisit", 0)
                .day("visitDate", clock.today().toString())
                .pick("municipalVisitor", "lotte")
                .pick("policeVisitor", "yves");
        complete(police);
    }

    private void signCharter(Visitor coordinator) {
        task(coordinator, "seatFilling", "userTask_recordCharter")
                .choose("charterAnswer", 0)
                .pick("channel", "IN_PERSON")
                .day("answeredOn", clock.today().toString());
        complete(coordinator);
    }

    private void aDayLater(Visitor coordinator) {
        coordinator.press("shell.demo.day");
    }

    private void recordAnswer(Visitor coordinator) {
        task(coordinator, "candidateAssessment", "userTask_recordAnswer")
                .choose("candidateAnswer", 0)
                .pick("channel", "PHONE")
                .day("answeredOn", clock.today().toString());
        complete(coordinator);
    }

    private void interview(Visitor police, int talk) {
        var form = task(police, "candidateAssessment", "userTask_interviewCandidate")
                .day("interviewDate", clock.today().minusDays(1).toString())
                .time("interviewDate", "10:00")
                .pick("municipalInterviewer", "lotte")
                .pick("policeInterviewer", "yves")
                .choose("consent", 0)
                .choose("adult", 0)
                .choose("livesOrWorksInArea", 0)
                .choose("consentGroupTag", 1)
                .pick("gender", talk % 2 == 0 ? "M" : "F")
                .pick("priorTrustInPolice", talk % 2 == 0 ? "LOW" : "HIGH")
                .choose("consentHomeVisit", 1)
                .choose("consentReserve", 0);
        for (String score : List.of("influence", "commitment", "constructive", "willingness")) {
            form.choose(score, 3);
        }
        form.pick("integrity", "NONE").pick("conflict", "NONE");
        complete(police);
    }

    private void propose(Visitor official) {
        go(official, "allySelection", "userTask_proposeComposition");
        var candidates = official.page().locator(".bw-board-lane--candidate .bw-board-card:visible");
        for (int left = GIVEN_NAMES.size(); left > 0; left--) {
            assertThat(candidates).hasCount(left);
            candidates.first().locator("vaadin-button").first().click();
            official.settle();
        }
        assertThat(candidates).hasCount(0);
        var whole = official.page().locator(".bw-board-reasons");
        for (var group :
                whole.locator("vaadin-checkbox-group input[type='checkbox']").all()) {
            group.check();
        }
        whole.locator("vaadin-integer-field input").fill("1");
        whole.locator("vaadin-integer-field input").blur();
        official.settle();
        assertThat(official.page()
                        .locator(".bw-board-finding")
                        .filter(new Locator.FilterOptions()
                                .setHas(official.page().locator(".bw-status--blocked, .bw-status--waiting"))))
                .hasText(new String[0]);
        official.checkPage();
        complete(official);
    }

    private void approve(Visitor visitor, String taskKey, String question) {
        task(visitor, "allySelection", taskKey).choose(question, 0);
        complete(visitor);
    }

    private void ended(Visitor coordinator) {
        coordinator.open("case/" + number);
        assertThat(coordinator.page().locator(".bw-page, main").first())
                .containsText(names.name("allySelection", "endEvent_networkConstituted", coordinator.language()));
    }

    /** Finds the first such task of the round in the inbox and opens its form. */
    private FormOnPage task(Visitor visitor, String processKey, String taskKey) {
        go(visitor, processKey, taskKey);
        var form = visitor.form();
        visitor.checkPage();
        return form;
    }

    private void go(Visitor visitor, String processKey, String taskKey) {
        visitor.open("inbox?q=Rabot");
        var name = names.name(processKey, taskKey, visitor.language());
        var inbox = visitor.page().url();
        visitor.page()
                .locator("a.bw-row-link")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        visitor.leave(inbox);
        var found = NUMBER.matcher(visitor.page().locator("main").first().textContent());
        assertThat(found.find()).isTrue();
        number = found.group();
    }

    /** Hands the form in and waits until the browser is led elsewhere. */
    private static void complete(Visitor visitor) {
        var task = visitor.page().url();
        visitor.press("cases.view.task.complete");
        visitor.leave(task);
    }
}
