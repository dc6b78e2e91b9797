package be.bondwerk.api;

import be.bondwerk.security.SignInLocked;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every request of the API that fails, wherever it fails, with a problem; screens have their own pages. */
@Component("apiProblems")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems implements HandlerExceptionResolver {

    private final Diagnosis diagnosis;
    private final ObjectMapper json;

    Problems(Diagnosis diagnosis, ObjectMapper json) {
        this.diagnosis = diagnosis;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isOurs(request) || response.isCommitted()) {
            return null;
        }
        var language = Language.of(request);
        var problem = diagnosis.of(failure, language);
        if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            problem = problem.known(Failures.log(failure));
        }
        help(failure, response);
        Language.say(response, language);
        write(problem, response);
        return new ModelAndView();
    }

    static boolean isOurs(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** What a program needs to go on. */
    private static void help(Exception failure, HttpServletResponse response) {
        if (failure instanceof SignInLocked locked) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Duration.ofMinutes(locked.minutes()).toSeconds()));
        }
        if (failure instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
    }

    private void write(Problem problem, HttpServletResponse response) {
        try {
            var body = json.writeValueAsBytes(problem);
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
