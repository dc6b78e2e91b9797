package be.bondwerk.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every form that we ship: classes, retention, routing, conditions, patterns and translations. */
class AllFormsTest {
    private static final Path FORMS = Path.of("forms");

    @ParameterizedTest
    @MethodSource("families")
    void everyFormOfTheFamilyObeysTheRules(String family) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.list(FORMS.resolve(family))) {
            paths.forEach(path -> files.put("forms/" + family + "/" + path.getFileName(), read(path)));
        }

        assertThat(new FormRules().check(new FamilyFiles(family, files)))
                .extracting(ModelFault::toString)
                .isEmpty();
    }

    @Test
    void thereAreForms() {
        assertThat(families()).isNotEmpty();
    }

    static Stream<String> families() {
        try (var families = Files.list(FORMS)) {
            return families
                    .filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
