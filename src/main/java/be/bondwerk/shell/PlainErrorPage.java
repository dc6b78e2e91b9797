package be.bondwerk.shell;

import be.bondwerk.shared.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page that the server shows when not even Vaadin answers; it needs nothing but a browser. */
@Component("error")
class PlainErrorPage implements View {
    private final Texts texts;

    PlainErrorPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var failure = Failure.of(cause(request));
        var lost = response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (!lost) {
            failure.log();
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page(request, failure, lost));
    }

    private String page(HttpServletRequest request, Failure failure, boolean lost) {
        var locale = request.getLocale();
        return """
            <!doctype html>
            <html lang="%s">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Bondwerk</title>
            <style>
              :root { color-scheme: light dark }
              body { font: 1.0625rem/1.55 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem }
              h1 { font-size: 1.5rem }
            </style>
            <main><h1>%s</h1><p>%s</p><p>%s</p><p><a href="%s/">%s</a></p></main>
            <script>%s</script>
            """.formatted(
                        texts.text(locale, "shell.lang"),
                        texts.text(locale, lost ? "shared.error.refused" : failure.title()),
                        texts.text(locale, lost ? "shared.error.refused" : failure.title()),
                        texts.text(locale, lost ? "shared.notFound" : failure.explanation()),
                        lost ? "" : texts.text(locale, "shared.error.reference", failure.reference()),
                        request.getContextPath(),
                        texts.text(locale, lost ? "shared.home" : "shell.again"),
                        failure.databaseIsAway() ? Failure.RETURN_WHEN_WELL : "");
    }

    private static Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException(
                        "Answered with status " + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
