package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every package that uses the engine's internals is named in the decision record about them. */
class EngineInternalsTest {
    private static final Pattern INTERNAL =
            Pattern.compile("import (?:static )?org\\.camunda\\.bpm\\.(?:engine\\.impl|dmn\\.engine\\.impl|impl)\\.");

    @Test
    void areListedWithTheirReason() throws IOException {
        var record = Files.readString(Path.of("docs/decisions/0002-engine-internals.md"));
        var users = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/be/bondwerk"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (INTERNAL.matcher(Files.readString(file)).find()) {
                    users.add(Path.of("src/main/java/be/bondwerk")
                            .relativize(file.getParent())
                            .toString()
                            .replace('/', '.'));
                }
            }
        }
        assertThat(users).contains("engine.sandbox");
        assertThat(users).allSatisfy(user -> assertThat(record).contains("`" + user));
    }
}
