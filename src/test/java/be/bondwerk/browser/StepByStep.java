package be.bondwerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a long form as a person does: on to the next step until what they look for is there. */
final class StepByStep {
    private static final String DRAWN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private StepByStep() {}

    /** Goes on until that can be seen, or there is no further step; a step that refuses to be left fails the test. */
    static Locator until(Page page, Locator wanted) {
        page.evaluate(DRAWN);
        while (!wanted.first().isVisible() && next(page).isVisible()) {
            var step = title(page).textContent();
            next(page).click();
            assertThat(title(page)).not().hasText(step);
        }
        return wanted;
    }

    static Locator title(Page page) {
        return page.locator(".bw-form-progress h2");
    }

    private static Locator next(Page page) {
        return page.locator(".bw-fill-next");
    }
}
