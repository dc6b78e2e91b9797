package be.bondwerk.api;

import be.bondwerk.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Answers in the language that {@code Accept-Language} likes best among ours, else in English. */
@Component("apiLanguage")
class Language implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var language = of(request);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(language));
        say(response, language);
        return true;
    }

    /** Says which language the answer is in. */
    static void say(HttpServletResponse response, Locale language) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    static Locale of(HttpServletRequest request) {
        var found = Locale.lookup(wishes(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), Texts.LANGUAGES);
        return found == null ? Locale.ENGLISH : found;
    }

    @SuppressWarnings("NullAway") // the servlet API returns null when there is no such header
    private static List<Locale.LanguageRange> wishes(String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException notALanguage) {
            return List.of();
        }
    }
}
