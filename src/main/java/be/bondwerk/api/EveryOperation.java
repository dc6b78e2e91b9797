package be.bondwerk.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to the description of each operation how it can fail and which languages it speaks. */
class EveryOperation implements OperationCustomizer {

    private static final List<ProblemKind> ALWAYS = List.of(
            ProblemKind.NOT_SIGNED_IN,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.THROTTLED,
            ProblemKind.FAILED,
            ProblemKind.UNAVAILABLE);
    private static final List<ProblemKind> OF_SOMETHING = List.of(ProblemKind.NOT_FOUND);
    private static final List<ProblemKind> OF_TASKS = List.of(ProblemKind.ALREADY_DONE, ProblemKind.REFUSED);
    private static final List<ProblemKind> OF_CHANGES =
            List.of(ProblemKind.NOT_ALLOWED, ProblemKind.ALREADY_DONE, ProblemKind.REFUSED);
    private static final List<ProblemKind> OF_BODIES = List.of(
            ProblemKind.INVALID,
            ProblemKind.MALFORMED,
            ProblemKind.TOO_LARGE,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            ProblemKind.KEY_REUSED);
    private static final List<ProblemKind> OF_QUERIES = List.of(ProblemKind.INVALID);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        failures(operation, method)
                .collect(Collectors.groupingBy(ProblemKind::status))
                .forEach((status, kinds) ->
                        operation.getResponses().addApiResponse(String.valueOf(status), failure(kinds)));
        operation.getResponses().forEach((status, response) -> head(status, response, operation));
        return operation.addParametersItem(new Parameter()
                .in("header")
                .name("Accept-Language")
                .description("The language of all texts: en, nl, fr or de; English when it is none of these")
                .example("nl")
                .schema(new StringSchema()));
    }

    private static Stream<ProblemKind> failures(Operation operation, HandlerMethod method) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        var result = Stream.of(ALWAYS);
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            result = Stream.concat(result, Stream.of(OF_SOMETHING));
        }
        if (parameters.stream().anyMatch(parameter -> "query".equals(parameter.getIn()))) {
            result = Stream.concat(result, Stream.of(OF_QUERIES));
        }
        if (method.getReturnType().getParameterType() == TaskSheet.class
                || "readForm".equals(operation.getOperationId())) {
            result = Stream.concat(result, Stream.of(OF_TASKS));
        }
        if (method.getBeanType() == TaskWorkApi.class || operation.getRequestBody() != null) {
            result = Stream.concat(result, Stream.of(OF_CHANGES));
        }
        if (operation.getRequestBody() != null) {
            result = Stream.concat(result, Stream.of(OF_BODIES));
        }
        return result.flatMap(List::stream);
    }

    private static ApiResponse failure(List<ProblemKind> kinds) {
        var codes = kinds.stream().map(ProblemKind::code).distinct().collect(Collectors.joining(" or "));
        return new ApiResponse()
                .description("Problem " + codes)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static void head(String status, ApiResponse response, Operation operation) {
        response.addHeaderObject("Content-Language", header("The language of the texts"));
        if ("429".equals(status)) {
            response.addHeaderObject("Retry-After", header("After how many seconds to try again"));
        }
        if ("401".equals(status)) {
            response.addHeaderObject("WWW-Authenticate", header("How to sign in"));
        }
        if (status.startsWith("2") && operation.getRequestBody() != null) {
            response.addHeaderObject(Replies.REPLAYED, header("true when this answer was given before"));
        }
        if ("201".equals(status)) {
            response.addHeaderObject("Location", header("Where the case is read"));
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
