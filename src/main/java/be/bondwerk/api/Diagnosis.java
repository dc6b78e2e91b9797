package be.bondwerk.api;

import be.bondwerk.forms.InvalidForm;
import be.bondwerk.security.SignInLocked;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says in the reader's language what is the matter with a request that failed. */
@Component("apiDiagnosis")
class Diagnosis {

    private final Texts texts;

    Diagnosis(Texts texts) {
        this.texts = texts;
    }

    Problem of(Exception failure, Locale language) {
        var kind = kind(failure);
        var problem = Problem.of(kind, texts.text(language, kind.titleKey()), detail(kind, failure, language));
        if (failure instanceof AlreadyDone done) {
            return problem.doneBy(done.by(), Moments.of(done.at()));
        }
        var wrong = violations(failure, language);
        return wrong.isEmpty() ? problem : problem.violating(wrong);
    }

    private static ProblemKind kind(Exception failure) {
        if (failure instanceof Unacceptable unacceptable) {
            return unacceptable.kind();
        }
        if (failure instanceof Refusal refusal) {
            return kind(refusal);
        }
        if (failure instanceof AuthenticationException
                && !(failure instanceof InternalAuthenticationServiceException)) {
            return failure instanceof SignInLocked ? ProblemKind.THROTTLED : ProblemKind.NOT_SIGNED_IN;
        }
        if (failure instanceof AccessDeniedException) {
            return ProblemKind.NOT_ALLOWED;
        }
        if (failure instanceof RequestRejectedException) {
            return ProblemKind.NOT_FOUND;
        }
        return web(failure);
    }

    private static ProblemKind kind(Refusal refusal) {
        if (refusal instanceof InvalidForm) {
            return ProblemKind.INVALID;
        }
        if (refusal instanceof AlreadyDone) {
            return ProblemKind.ALREADY_DONE;
        }
        if (refusal instanceof NotFound) {
            return ProblemKind.NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? ProblemKind.NOT_ALLOWED : ProblemKind.REFUSED;
    }

    private static ProblemKind web(Exception failure) {
        if (failure instanceof TypeMismatchException || failure instanceof HandlerMethodValidationException) {
            return ProblemKind.INVALID;
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return ProblemKind.MALFORMED;
        }
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            return ProblemKind.METHOD_NOT_ALLOWED;
        }
        if (failure instanceof HttpMediaTypeNotSupportedException) {
            return ProblemKind.UNSUPPORTED_MEDIA_TYPE;
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException) {
            return ProblemKind.NOT_ACCEPTABLE;
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return ProblemKind.TOO_LARGE;
        }
        if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return answer.getStatusCode().value() == ProblemKind.NOT_FOUND.status()
                    ? ProblemKind.NOT_FOUND
                    : ProblemKind.MALFORMED;
        }
        return Failures.isDatabaseAway(failure) ? ProblemKind.UNAVAILABLE : ProblemKind.FAILED;
    }

    private String detail(ProblemKind kind, Exception failure, Locale language) {
        if (failure instanceof Refusal refusal && kind != ProblemKind.INVALID) {
            return texts.text(language, refusal.messageKey(), refusal.arguments());
        }
        return failure instanceof SignInLocked locked
                ? texts.text(language, kind.detailKey(), locked.minutes())
                : texts.text(language, kind.detailKey());
    }

    private List<FieldProblem> violations(Exception failure, Locale language) {
        if (failure instanceof InvalidForm form) {
            return form.violations().stream()
                    .map(wrong -> new FieldProblem(wrong.path(), wrong.message()))
                    .toList();
        }
        if (failure instanceof Unacceptable unacceptable) {
            return unacceptable.violations();
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(new FieldProblem(mismatch.getName(), texts.text(language, "api.parameter")));
        }
        return failure instanceof HandlerMethodValidationException parameters
                ? Parameters.wrong(parameters, texts.text(language, "api.parameter"))
                : List.of();
    }
}
