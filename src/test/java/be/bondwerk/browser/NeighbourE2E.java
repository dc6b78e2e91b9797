package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.allies.AllyLinks;
import be.bondwerk.allies.AllyNominations;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.Submissions;
import be.bondwerk.messages.LinkMatter;
import be.bondwerk.messages.Links;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A neighbour without an account, with a telephone on which nothing runs, offers herself as an ally. */
class NeighbourE2E extends RunningBondwerk {
    private static final String PLACE = "linderveld";
    private static final int BUDGET = 300_000;

    @Autowired
    private AllyNominations nominations;

    @Autowired
    private Links links;

    @Autowired
    private Submissions submissions;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void offersHerselfWithoutScriptAndWaitsForARound() {
        var before = waiting();
        try (var phone = somebody(false, ColorScheme.LIGHT, 390)) {
            var page = phone.newPage();
            page.navigate(address() + "/p/nominate?lang=nl");
            page.locator(".places a[href*='/" + PLACE + "']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
            assertThat(page.locator("h1")).containsText("Linderveld");

            page.locator("[name=who][value=SELF]").check();
            page.locator("[name=givenName]").fill("Feride");
            page.locator("[name=familyName]").fill("Aksoy 2");
            page.locator("[name=suggestions]").fill("Er is 's avonds te weinig licht in de Kerkstraat <3");
            page.locator("[name=familyName]").press("Enter");
            assertThat(page.locator("#problems a")).hasCount(1);
            assertThat(page.locator("#problems")).isFocused();
            page.locator("#problems a").click();
            assertThat(page).hasURL(Pattern.compile(".*#q-familyName$"));

            page.locator("[name=familyName]").fill("Aksoy");
            page.locator("button.primary").click();
            assertThat(page.locator("#problems a")).hasAttribute("href", "#q-email");
            page.locator("[name=phone]").fill("0470 12 34 56");
            assertThat(page.locator("[name=suggestions]"))
                    .hasValue("Er is 's avonds te weinig licht in de Kerkstraat <3");
            page.locator("button.primary").click();

            assertThat(page).hasURL(address() + "/p/nominate/" + PLACE + "/received?lang=nl");
            assertThat(page.locator("main h2")).hasCount(1);
            assertThat(phone.cookies()).isEmpty();
            page.reload();
            assertThat(page.locator(".box.done")).isVisible();
        }
        assertThat(waiting()).isEqualTo(before + 1);
    }

    @Test
    void answersAnInvitationByItsLinkOnce() {
        var invited = database.sql("""
            select id, number, instance_id from ally_candidate where state = 'INVITED' and answer_channel is null
            fetch next 1 rows only\
            """).query(Invited.class).single();
        var link = link(invited);
        try (var phone = somebody(false, ColorScheme.LIGHT, 390)) {
            var page = phone.newPage();
            page.navigate(address() + link + "?lang=fr");
            page.locator("button.primary").click();
            assertThat(page.locator("#problems a")).hasCount(1);
            page.locator("[name=candidateAnswer][value=ACCEPTED]").check();
            page.locator("[name=remark]").fill("Après 18 heures");
            page.locator("button.primary").click();

            assertThat(page).hasURL(address() + link + "/accepted?lang=fr");
            assertThat(page.navigate(address() + link).status()).isEqualTo(404);
            assertThat(phone.cookies()).isEmpty();
        }
        assertThat(database.sql("select answer_channel from ally_candidate where id = ?")
                        .param(invited.id())
                        .query(String.class)
                        .single())
                .isEqualTo("LINK");
        assertThat(SystemWork.call(() -> submissions.latest(invited.instanceId(), "answerInvitation")))
                .hasValueSatisfying(form -> assertThat(form.text("remark")).isEqualTo("Après 18 heures"));
    }

    private String link(Invited invited) {
        var matter = new LinkMatter(
                AllyLinks.INVITATION,
                CaseNumber.parse(invited.number()),
                invited.id().toString());
        return SystemWork.call(() -> links.create(matter, clock.instant().plus(Duration.ofDays(14))));
    }

    @Test
    void readsTheFirstQuestionAfterLittleWasFetchedFromBondwerkAlone() {
        try (var phone = somebody(false, ColorScheme.LIGHT, 390)) {
            var page = phone.newPage();
            var answers = new ArrayList<Response>();
            page.onResponse(answers::add);
            page.navigate(address() + "/p/nominate/" + PLACE);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(answers).hasSizeGreaterThan(2).allMatch(answer -> answer.url()
                    .startsWith(address()));
            assertThat(answers.stream().mapToInt(answer -> answer.body().length).sum())
                    .isLessThan(BUDGET);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT, nl", "390, DARK, de", "1280, LIGHT, fr", "1280, DARK, en"})
    void keepsEveryPageOpenToEverybody(int width, ColorScheme colours, String language) {
        try (var reader = somebody(true, colours, width)) {
            var page = reader.newPage();
            page.navigate(address() + "/p/nominate?lang=" + language);
            checked(page);
            page.navigate(address() + "/p/nominate/" + PLACE + "?lang=" + language);
            checked(page);
            page.locator("button.primary").click();
            assertThat(page.locator("#problems a").first()).isVisible();
            checked(page);
            page.navigate(address() + "/p/nominate/" + PLACE + "/received?lang=" + language);
            checked(page);
            page.navigate(address() + "/p/invitation/nothing?lang=" + language);
            checked(page);
            assertThat(page.locator("body").evaluate("body => body.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    private int waiting() {
        return SystemWork.call(() -> nominations.waiting(PLACE));
    }

    private static void checked(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    /** Somebody who was invited to a talk and did not answer yet. */
    record Invited(UUID id, String number, String instanceId) {}
}
