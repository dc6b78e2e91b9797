package be.bondwerk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.Bondwerk;
import be.bondwerk.shared.Texts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Bondwerk as the README starts it, with demo data, on a port of its own, and a Chromium to look at it. */
@SpringBootTest(classes = Bondwerk.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningBondwerk {
    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private Chromium chromium;

    @DynamicPropertySource
    static void aDatabaseOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        var file = Files.createTempDirectory("bondwerk").resolve("bondwerk");
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.launch();
        assertThat(chromium.browser().isConnected()).isTrue();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    /** A person at a desk. */
    final Visitor atDesk(String username) {
        return new Visitor(chromium.browser(), address(), texts, username, 1440, 900);
    }

    /** A person with a phone. */
    final Visitor onPhone(String username) {
        return new Visitor(chromium.browser(), address(), texts, username, 390, 844);
    }

    /** Somebody without an account, with a browser in which script may run or not. */
    final BrowserContext somebody(boolean script, ColorScheme colours, int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setJavaScriptEnabled(script)
                        .setBypassCSP(script)
                        .setColorScheme(colours)
                        .setLocale("nl-BE"));
    }

    final String address() {
        return "http://localhost:" + port;
    }
}
