package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Another system, or somebody with a tool: calls the API over the network and holds every answer against the contract. */
final class Caller {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Contract contract;
    private final Map<String, String> headers;

    Caller(String address, Contract contract, Map<String, String> headers) {
        this.address = address;
        this.contract = contract;
        this.headers = headers;
    }

    /** What came back. */
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError(response.body(), e);
            }
        }

        String text(String field) {
            return json().path(field).asText();
        }

        Reply is(int status) {
            assertThat(status()).as(response.request() + " " + response.body()).isEqualTo(status);
            return this;
        }

        /** A problem of that kind, told as problems are told. */
        Reply is(int status, String code) {
            is(status);
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(text("code")).isEqualTo(code);
            assertThat(text("type")).isEqualTo("urn:bondwerk:problem:" + code);
            assertThat(json().path("status").asInt()).isEqualTo(status);
            assertThat(text("title")).isNotBlank().doesNotStartWith("!");
            assertThat(text("detail")).isNotBlank().doesNotStartWith("!");
            return this;
        }
    }

    /** The same caller, sending one header more. */
    Caller with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Caller(address, contract, more);
    }

    /** The same caller, who goes by another contract. */
    Caller holding(Contract other) {
        return new Caller(address, other, headers);
    }

    Caller as(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply put(String path) {
        return send("PUT", path, "");
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    /** Sends the filled-in form. */
    Reply post(String path, Map<String, ?> values) {
        return with("Content-Type", "application/json").send("POST", path, body(values));
    }

    static String body(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(Map.of("values", values));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Reply send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        var question = request.build();
        var response = exchange(question);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(response.body())
                .doesNotContainIgnoringCase("camunda")
                .doesNotContain("Exception", "\tat ", "be.bondwerk.", "org.spring");
        contract.check(question, body, response);
        return new Reply(response);
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
