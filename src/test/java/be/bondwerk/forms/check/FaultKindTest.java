package be.bondwerk.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.shared.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** Every kind of fault has its sentence in every language. */
class FaultKindTest {

    @ParameterizedTest
    @EnumSource
    void speaksEveryLanguage(FaultKind kind) throws IOException {
        for (var language : Texts.LANGUAGES) {
            var suffix = "en".equals(language.getLanguage()) ? "" : "_" + language.getLanguage();
            var sentence = bundle(suffix).getProperty(kind.messageKey(), "");
            assertThat(sentence).as("%s in %s", kind, language).isNotBlank().doesNotContain("'");
        }
    }

    private static Properties bundle(String suffix) throws IOException {
        var bundle = new Properties();
        var file = new ClassPathResource("i18n/forms" + suffix + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
