package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.web.util.UriComponentsBuilder;

/** What the running application says about its API, and whether it keeps to that. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode description;
    private final OpenApiInteractionValidator validator;
    private final Map<String, Pattern> paths = new ConcurrentHashMap<>();
    private final Set<String> exercised = ConcurrentHashMap.newKeySet();

    Contract(JsonNode description) {
        this.description = description;
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(description.toString())
                .build();
        description
                .path("paths")
                .fieldNames()
                .forEachRemaining(path -> paths.put(path, Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"))));
    }

    JsonNode description() {
        return description;
    }

    /** Every operation, such as {@code GET /api/v1/tasks}. */
    Set<String> operations() {
        var operations = new TreeSet<String>();
        description.path("paths").fields().forEachRemaining(path -> StreamSupport.stream(
                        ((Iterable<String>) path.getValue()::fieldNames).spliterator(), false)
                .filter(METHODS::contains)
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** The operations that were called and answered as they should. */
    Set<String> exercised() {
        return new TreeSet<>(exercised);
    }

    /** Fails unless question and answer are as described; a question that is wrong on purpose must be answered with 4xx. */
    void check(HttpRequest request, String body, HttpResponse<String> response) {
        var path = request.uri().getRawPath();
        var operation = operation(request.method(), path);
        if (operation.isEmpty()) {
            assertThat(response.statusCode()).as(path + " is not described").isIn(400, 404, 405);
            return;
        }
        var succeeded = response.statusCode() < 400;
        var report = succeeded
                ? validator.validate(question(request, body), answer(response))
                : validator.validateResponse(path, Request.Method.valueOf(request.method()), answer(response));
        assertThat(report.getMessages().stream()
                        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                        .map(ValidationReport.Message::getMessage))
                .as("%s %s: %s %s", request.method(), path, response.statusCode(), response.body())
                .isEmpty();
        if (succeeded) {
            exercised.add(operation.get());
        }
    }

    private Optional<String> operation(String method, String path) {
        return paths.entrySet().stream()
                .filter(known -> known.getValue().matcher(path).matches())
                .map(known -> method + " " + known.getKey())
                .filter(operations()::contains)
                .findFirst();
    }

    private static SimpleRequest question(HttpRequest request, String body) {
        var question = new SimpleRequest.Builder(request.method(), request.uri().getRawPath());
        request.headers().map().forEach((name, values) -> question.withHeader(name, values.toArray(String[]::new)));
        UriComponentsBuilder.fromUri(request.uri())
                .build()
                .getQueryParams()
                .forEach((name, values) -> question.withQueryParam(name, values.toArray(String[]::new)));
        return (body.isEmpty() ? question : question.withBody(body)).build();
    }

    private static SimpleResponse answer(HttpResponse<String> response) {
        var answer = new SimpleResponse.Builder(response.statusCode());
        response.headers().map().forEach((name, values) -> answer.withHeader(name, values.toArray(String[]::new)));
        return (response.body().isEmpty() ? answer : answer.withBody(response.body())).build();
    }
}
