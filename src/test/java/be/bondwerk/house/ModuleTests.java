package be.bondwerk.house;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.Bondwerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only as they declare, and every package says what it is for. */
class ModuleTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ENGINE_TABLE = Pattern.compile("(?i)\\bACT_(RU|HI|RE|GE|ID)_[A-Z_]+");

    private final ApplicationModules modules = ApplicationModules.of(Bondwerk.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        assertThat(modules.stream().map(ApplicationModule::getBasePackage))
                .isNotEmpty()
                .allSatisfy(base -> assertThat(base.getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as(base.getName())
                        .isPresent());
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<Path> packages = folders.filter(ModuleTests::holdsJava).toList();
            assertThat(packages).isNotEmpty().allSatisfy(folder -> {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
            });
        }
    }

    @Test
    void sqlOnTheEnginesTablesStaysInTheEngineModule() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> outside = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/be/bondwerk/engine/"))
                    .filter(ModuleTests::namesAnEngineTable)
                    .toList();
            assertThat(outside).isEmpty();
        }
        assertThat(ENGINE_TABLE.matcher("select * from act_ru_task").find()).isTrue();
    }

    private static boolean holdsJava(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean namesAnEngineTable(Path file) {
        try {
            return ENGINE_TABLE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
