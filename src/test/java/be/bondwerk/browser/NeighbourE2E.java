package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.allies.AllyNominations;
import be.bondwerk.security.SystemWork;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A neighbour without an account, with a telephone on which nothing runs, offers herself as an ally. */
class NeighbourE2E extends RunningBondwerk {
    private static final String PLACE = "linderveld";
    private static final int BUDGET = 300_000;

    @Autowired
    private AllyNominations nominations;

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
}
