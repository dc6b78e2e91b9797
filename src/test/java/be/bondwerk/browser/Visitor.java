package be.bondwerk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.shared.Texts;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody signed in with a browser of their own. Each page they open is checked with axe and must ask nobody else for anything. */
final class Visitor implements AutoCloseable {
    private static final String PASSWORD = "linderveld";

    private final String address;
    private final Texts texts;
    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final List<String> strangers = new CopyOnWriteArrayList<>();

    Visitor(Browser browser, String address, Texts texts, String username, int width, int height) {
        this.address = address;
        this.texts = texts;
        this.username = username;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address)) {
                strangers.add(request.url());
            }
        });
        signIn();
    }

    private void signIn() {
        page.navigate(address + "/login");
        page.locator("#sign-in-username").fill(username);
        checkPage();
        page.locator("#sign-in-password").fill(PASSWORD);
        page.locator(".bw-door-submit").click();
        page.waitForURL(url -> !url.contains("/login"));
        settle();
    }

    Page page() {
        return page;
    }

    /** The language of the page, as its html element says. */
    Locale language() {
        return Locale.forLanguageTag(page.locator("html").getAttribute("lang"));
    }

    /** A text in the language of the page. */
    String text(String key, Object... arguments) {
        return texts.text(language(), key, arguments);
    }

    /** Opens a page of Bondwerk and checks it. */
    Visitor open(String path) {
        page.navigate(address + "/" + path);
        settle();
        checkPage();
        return this;
    }

    /** What the server answers to a path, without following it. */
    Response answer(String path) {
        return page.navigate(address + "/" + path);
    }

    /** Presses the button with that text; in a long form it may stand at the end of all steps. */
    Visitor press(String key, Object... arguments) {
        StepByStep.until(page, button(text(key, arguments))).click();
        settle();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    FormOnPage form() {
        orPicture(() -> page.locator("bw-form .fjs-form").first().waitFor());
        return new FormOnPage(page);
    }

    String title() {
        return page.locator("h1").first().textContent();
    }

    /** Waits until the address is another one than that. */
    void leave(String old) {
        orPicture(() -> page.waitForURL(address -> !address.equals(old)));
        settle();
    }

    /** Where something never comes, a picture of the page is left behind. */
    private void orPicture(Runnable wait) {
        try {
            wait.run();
        } catch (PlaywrightException never) {
            var picture = Path.of("target", "browser", username + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            throw new AssertionError(username + " waits in vain at " + page.url() + ", see " + picture, never);
        }
    }

    /** Waits until the page has nothing to fetch from the server any more. */
    void settle() {
        page.waitForFunction(
                "() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c =>"
                        + " !c.isActive || !c.isActive())");
        page.locator("h1").first().waitFor();
    }

    /** No violation of WCAG as far as axe can see, and no request to anybody but Bondwerk. */
    void checkPage() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
        assertThat(strangers).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
