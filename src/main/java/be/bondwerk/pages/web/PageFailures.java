package be.bondwerk.pages.web;

import be.bondwerk.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What people read when a page cannot be had now; a form that was sent stays on it, and can be sent again with one press. */
@ControllerAdvice(assignableTypes = PagesController.class)
class PageFailures {
    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    private final Texts texts;

    PageFailures(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView tooOften(Gate.TooOften often, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.seconds()));
        return later(request, HttpStatus.TOO_MANY_REQUESTS, "pages.busy")
                .addObject("minutes", Math.max(1, (often.seconds() + 59) / 60));
    }

    @ExceptionHandler
    ModelAndView tooLarge(Gate.TooLarge large, HttpServletRequest request) {
        var page = Views.page("later", PageWords.of(texts, request, language(request)));
        page.setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        return page.addObject("text", "pages.large").addObject("minutes", 0);
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A public page failed, reference {}", reference, failure);
        return later(request, HttpStatus.INTERNAL_SERVER_ERROR, "pages.failed")
                .addObject("minutes", 0)
                .addObject("reference", reference);
    }

    private ModelAndView later(HttpServletRequest request, HttpStatus status, String text) {
        var page = Views.page("later", PageWords.of(texts, request, language(request)));
        page.setStatus(status);
        return page.addObject("text", text)
                .addObject(
                        "kept",
                        "POST".equals(request.getMethod()) ? Posted.of(request).fields() : null);
    }

    /** Of the query alone: the body may not be read yet. */
    private static String language(HttpServletRequest request) {
        var query = String.valueOf(request.getQueryString());
        return query.matches("(?s).*\\blang=[a-z]{2}\\b.*")
                ? query.replaceFirst("(?s).*\\blang=([a-z]{2})\\b.*", "$1")
                : "";
    }
}
