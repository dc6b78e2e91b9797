package be.bondwerk.forms.schema;

import be.bondwerk.engine.ProcessLibrary;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds forms: the one that a running case was started with, or the one of this release. */
@Component
public class FormLibrary {
    private static final int KEPT = 1_000;

    private final FormFiles files;
    private final ObjectProvider<ProcessLibrary> deployed;
    private final Cache<String, FormSchema> parsed =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    FormLibrary(FormFiles files, ObjectProvider<ProcessLibrary> deployed) {
        this.files = files;
        this.deployed = deployed;
    }

    /**
     * The form; translations are always those of this release.
     *
     * @param definitionId the process version that the form was deployed with; null for the form of this release
     * @throws IllegalArgumentException if there is no such form
     */
    public FormSchema form(String formId, @Nullable String definitionId) {
        return parsed.get(formId + " " + definitionId, key -> parse(formId, definitionId));
    }

    private FormSchema parse(String formId, @Nullable String definitionId) {
        var source = Optional.ofNullable(definitionId)
                .flatMap(version -> Optional.ofNullable(deployed.getIfAvailable())
                        .flatMap(library -> library.form(version, formId)))
                .or(() -> files.source(formId))
                .orElseThrow(() -> new IllegalArgumentException("There is no form " + formId));
        return FormParser.parse(source, files.translations(formId));
    }
}
