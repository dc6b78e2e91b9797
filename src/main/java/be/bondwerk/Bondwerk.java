package be.bondwerk;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.theme.Theme;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Bondwerk: the workflow system for local security partnerships. */
@SpringBootApplication
@Modulithic(systemName = "Bondwerk")
@Push(PushMode.AUTOMATIC)
@Theme("bondwerk")
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
public class Bondwerk implements AppShellConfigurator {

    /**
     * Light or dark before the first pixel: the reader's own choice, else what the system says, also when that changes;
     * paper is always light.
     */
    private static final String FOLLOW_APPEARANCE = """
        (() => {
          const system = matchMedia('(prefers-color-scheme: dark)');
          const paper = matchMedia('print');
          const apply = () => {
            const look = localStorage.getItem('bw-appearance');
            const dark = !paper.matches && (look === 'dark' || (look !== 'light' && system.matches));
            document.documentElement.setAttribute('theme', dark ? 'dark' : '');
          };
          window.bondwerk = {
            appearance(look) {
              localStorage.setItem('bw-appearance', look);
              apply();
            },
          };
          system.addEventListener('change', apply);
          paper.addEventListener('change', apply);
          apply();
        })();
        """;

    /** Starts Bondwerk with its embedded database, or with the one that {@code SPRING_DATASOURCE_URL} names. */
    public static void main(String[] arguments) {
        SpringApplication.run(Bondwerk.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("description", "Bondwerk");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", "themes/bondwerk/mark.svg");
        settings.addInlineWithContents(Inline.Position.PREPEND, FOLLOW_APPEARANCE, Inline.Wrapping.JAVASCRIPT);
    }
}
