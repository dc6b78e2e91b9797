package be.bondwerk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the browser receives comes under a licence that may be passed on; the Java side is checked by the build. */
class LicenceTest {
    private static final List<String> FREE = List.of(
            "MIT",
            "Apache-2.0",
            "ISC",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "OFL-1.1",
            "Unlicense",
            "CC0-1.0",
            "BlueOak-1.0.0",
            "(MPL-2.0 OR Apache-2.0)",
            "(MIT OR CC0-1.0)",
            "CC-BY-4.0",
            "Python-2.0",
            "(Apache-2.0 OR SEE LICENSE IN https://vaadin.com/license/cvdl-4.0)",
            // bpmn.io: MIT with the duty to keep its mark visible
            "SEE LICENSE IN LICENSE");

    @Test
    void everyPackageInTheBrowserIsFree() throws IOException {
        JsonNode lock = new ObjectMapper().readTree(Path.of("package-lock.json").toFile());
        List<Map.Entry<String, JsonNode>> shipped = packages(lock)
                .filter(entry -> !entry.getValue().path("dev").asBoolean())
                .toList();
        assertThat(shipped).hasSizeGreaterThan(50).allSatisfy(entry -> assertThat(FREE)
                .as(entry.getKey())
                .contains(entry.getValue().path("license").asText()));
    }

    @Test
    void theLockNamesNoPlaceToDownloadFrom() throws IOException {
        JsonNode lock = new ObjectMapper().readTree(Path.of("package-lock.json").toFile());
        assertThat(packages(lock))
                .allSatisfy(
                        entry -> assertThat(entry.getValue().has("resolved")).isFalse());
    }

    private static Stream<Map.Entry<String, JsonNode>> packages(JsonNode lock) {
        return lock.path("packages").properties().stream()
                .filter(entry -> !entry.getKey().isEmpty());
    }
}
