package be.bondwerk.api;

import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Names the parameters and headers of a request as the caller knows them. */
final class Parameters {

    private Parameters() {}

    /** Every parameter that is not within its limits. */
    static List<FieldProblem> wrong(HandlerMethodValidationException failure, String message) {
        return failure.getParameterValidationResults().stream()
                .map(result -> new FieldProblem(name(result.getMethodParameter()), message))
                .toList();
    }

    private static String name(MethodParameter parameter) {
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        return header == null ? String.valueOf(parameter.getParameterName()) : header.name();
    }
}
