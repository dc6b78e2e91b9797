package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the screens as people with other eyes, hands and devices do: 400 % zoom, forced colours, paper, keys alone. */
class ScreensE2E extends RunningBondwerk {
    private static final String WIDER_THAN_THE_WINDOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String BORDER = "badge => getComputedStyle(badge).borderTopStyle";

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "cases", "start", "start/allySelection", "account"})
    void scrollsNowhereSidewaysAtFourHundredPercent(String path) {
        try (var visitor = atDesk("lotte")) {
            visitor.page().setViewportSize(320, 256);
            visitor.open(path);
            assertThat(visitor.page().evaluate(WIDER_THAN_THE_WINDOW)).isEqualTo(0);
        }
    }

    @Test
    void fitsATaskAndItsCaseAtFourHundredPercent() {
        try (var visitor = atDesk("lotte")) {
            visitor.page().setViewportSize(320, 256);
            openFirstTask(visitor.open("inbox"));
            assertThat(visitor.page().evaluate(WIDER_THAN_THE_WINDOW)).isEqualTo(0);
            assertThat(visitor.page().locator(".bw-beside")).isHidden();
            for (String tab : new String[] {"", "/forms", "/diagram", "/people", "/tasks"}) {
                visitor.open("case/ALLY-2026-006" + tab);
                assertThat(visitor.page().evaluate(WIDER_THAN_THE_WINDOW))
                        .as(tab)
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void printsATaskAndACaseWithoutTheFrameAroundThem() {
        try (var visitor = atDesk("lotte")) {
            openFirstTask(visitor.open("inbox"));
            print(visitor);
            visitor.open("case/ALLY-2026-006");
            print(visitor);
        }
    }

    @Test
    void keepsStatusWordsAndTheirBordersInForcedColours() {
        try (var visitor = atDesk("lotte")) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visitor.open("inbox");
            var badge = visitor.page().locator(".bw-status").first();
            assertThat(badge).not().isEmpty();
            assertThat(badge.evaluate(BORDER)).isEqualTo("solid");
            openFirstTask(visitor);
            assertThat(visitor.page().locator(".bw-beside .bw-row--open")).isVisible();
        }
    }

    @Test
    void keepsTheListBesideATaskAndLeadsToTheNextOneByKey() {
        try (var visitor = atDesk("lotte")) {
            openFirstTask(visitor.open("inbox?whose=roles"));
            var open = visitor.page().locator(".bw-beside [aria-current]");
            var first = open.getAttribute("href");
            assertThat(first).contains("list=whose%3Droles");

            var here = visitor.page().url();
            visitor.page().keyboard().press("n");
            visitor.leave(here);

            visitor.form();
            assertThat(open).not().hasAttribute("href", first);
            assertThat(visitor.page().locator("main")).isFocused();
            visitor.checkPage();
        }
    }

    @Test
    void offersStartOnlyToWhoMayStartSomething() {
        try (var coordinator = atDesk("lotte");
                var auditor = onPhone("anke")) {
            assertThat(start(coordinator.open("cases"))).hasCount(1);
            assertThat(start(auditor.open("cases"))).hasCount(0);
            auditor.open("start");
            assertThat(auditor.page().getByText(auditor.text("cases.view.start.none")))
                    .isVisible();
        }
    }

    private static void openFirstTask(Visitor visitor) {
        var list = visitor.page().url();
        visitor.page().locator("a.bw-row-link").first().click();
        visitor.leave(list);
        visitor.form();
    }

    private static void print(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator("h1")).isVisible();
        for (String frame :
                new String[] {".bw-nav", ".bw-top", ".bw-demo", ".bw-fill-bar", ".bw-beside", "vaadin-button"}) {
            assertThat(visitor.page().locator(frame + ":visible")).hasCount(0);
        }
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static Locator start(Visitor visitor) {
        return visitor.page().locator(".bw-nav a[href='start']");
    }
}
