package be.bondwerk.forms.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Reads forms for tests. */
public final class Forms {

    private Forms() {}

    /** A form of the component catalogue, without translations. */
    public static FormSchema catalogue(String name) {
        try {
            var file = new ClassPathResource("forms/catalogue/" + name + ".form");
            return of(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form from its JSON, without translations. */
    public static FormSchema of(String json) {
        return FormParser.parse(json, new Translations(Map.of()));
    }
}
