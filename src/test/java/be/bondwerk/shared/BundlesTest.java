package be.bondwerk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every module speaks all four languages, completely and in one typography. */
class BundlesTest {

    private static final Pattern FILE = Pattern.compile("([a-z-]+)(?:_(nl|fr|de))?\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** Every bundle: file name, then language (English is the empty one), then key and text. */
    private static final Map<String, Map<String, Map<String, String>>> BUNDLES = read();

    static Stream<String> modules() {
        return BUNDLES.keySet().stream().sorted();
    }

    @Test
    void thereAreBundles() {
        assertThat(BUNDLES).containsKeys("shared", "security");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeys(String module) {
        var languages = BUNDLES.getOrDefault(module, Map.of());

        assertThat(languages).containsOnlyKeys("", "nl", "fr", "de");
        languages.forEach((language, texts) -> assertThat(texts.keySet())
                .as("keys of %s in %s", module, language)
                .containsExactlyInAnyOrderElementsOf(languages.get("").keySet()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyKeyStartsWithTheNameOfOneModule(String bundle) {
        var modules = BUNDLES.getOrDefault(bundle, Map.of()).get("").keySet().stream()
                .map(key -> key.split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(modules).hasSize(1).allSatisfy(module -> assertThat(Path.of("src/main/java/be/bondwerk", module))
                .isDirectory());
    }

    @Test
    void noKeyStandsInTwoBundles() {
        assertThat(BUNDLES.values().stream()
                        .flatMap(languages -> languages.get("").keySet().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsEmptyOrHasAnAsciiApostrophe(String module) {
        BUNDLES.getOrDefault(module, Map.of()).forEach((language, texts) -> assertThat(texts)
                .as("%s in %s", module, language)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'")));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageUsesTheSamePlaceholders(String module) {
        var languages = BUNDLES.getOrDefault(module, Map.of());
        languages.forEach((language, texts) -> texts.forEach((key, text) -> assertThat(placeholders(text))
                .as("placeholders of %s in %s", key, language)
                .isEqualTo(placeholders(String.valueOf(languages.get("").get(key))))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextWithPlaceholdersIsAFormat(String module) {
        BUNDLES.getOrDefault(module, Map.of())
                .forEach((language, texts) -> texts.forEach((key, text) -> {
                    if (!placeholders(text).isEmpty()) {
                        assertThatCode(() -> new MessageFormat(text, Locale.ENGLISH))
                                .as(key)
                                .doesNotThrowAnyException();
                    }
                }));
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (var file : files()) {
            var keys = lines(file)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2)[0].strip())
                    .toList();
            assertThat(keys).as(String.valueOf(file.getFilename())).doesNotHaveDuplicates();
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Map<String, Map<String, String>>> read() {
        var bundles = new HashMap<String, Map<String, Map<String, String>>>();
        try {
            for (var file : files()) {
                var name = FILE.matcher(String.valueOf(file.getFilename()));
                assertThat(name.matches()).as("name of %s", file.getFilename()).isTrue();
                var texts = new Properties();
                texts.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
                var language = name.group(2) == null ? "" : name.group(2);
                texts.forEach((key, text) -> bundles.computeIfAbsent(name.group(1), module -> new HashMap<>())
                        .computeIfAbsent(language, none -> new HashMap<>())
                        .put(key.toString(), text.toString()));
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> files() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties"));
    }

    private static Stream<String> lines(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).lines();
    }
}
