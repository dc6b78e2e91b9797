package be.bondwerk.shell;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.Texts;
import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Gives every window the language of its reader, and explains in it what goes wrong between server and browser. */
@Component
class ShellSetup implements VaadinServiceInitListener {
    private final transient CurrentUser user;
    private final transient Texts texts;

    ShellSetup(CurrentUser user, Texts texts) {
        this.user = user;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addUIInitListener(opened -> settle(opened.getUI()));
        service.addSessionInitListener(opened -> opened.getSession().setErrorHandler(this::explain));
        service.setSystemMessagesProvider(this::messages);
        event.addIndexHtmlRequestListener(this::announceLanguage);
    }

    private void settle(UI ui) {
        user.ifSignedIn().map(Person::language).ifPresent(ui::setLocale);
        ui.getPage()
                .executeJs(
                        """
                        document.documentElement.lang = $0;
                        const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (indicator) {
                          indicator.setAttribute('role', 'status');
                          indicator.onlineText = $1;
                          indicator.offlineText = $2;
                          indicator.reconnectingText = $3;
                        }
                        """,
                        ui.getLocale().getLanguage(),
                        ui.getTranslation("shell.online"),
                        ui.getTranslation("shell.offline"),
                        ui.getTranslation("shell.reconnecting"));
    }

    private void announceLanguage(IndexHtmlResponse response) {
        var session = response.getVaadinRequest().getWrappedSession(false);
        var language = user.ifSignedIn()
                .map(Person::language)
                .orElse(response.getVaadinRequest().getLocale());
        if (session != null && Texts.LANGUAGES.stream().anyMatch(known -> Languages.same(known, language))) {
            response.getDocument().getElementsByTag("html").attr("lang", language.getLanguage());
        }
    }

    /** What went wrong while somebody worked on an open page. */
    private void explain(ErrorEvent event) {
        if (event.getThrowable() instanceof Refusal refusal) {
            notice(refusal.messageKey(), refusal.arguments());
        } else if (event.getThrowable() instanceof AccessDeniedException) {
            notice("shared.notAllowed");
        } else {
            var failure = Failure.of(event.getThrowable());
            failure.log();
            notice(failure.databaseIsAway() ? "shell.away.notice" : "shell.failure.notice", failure.reference());
        }
    }

    private static void notice(String key, Object... arguments) {
        var ui = UI.getCurrent();
        if (ui != null) {
            Notices.failed(ui.getTranslation(key, arguments));
        }
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(say(info.getLocale(), "shell.expired"));
        messages.setSessionExpiredMessage(say(info.getLocale(), "shell.expired.more"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(say(info.getLocale(), "shell.failure"));
        messages.setInternalErrorMessage(say(info.getLocale(), "shell.failure.more"));
        messages.setCookiesDisabledCaption(say(info.getLocale(), "shell.cookies"));
        messages.setCookiesDisabledMessage(say(info.getLocale(), "shell.cookies.more"));
        return messages;
    }

    private String say(Locale locale, String key) {
        return texts.text(locale, key);
    }
}
