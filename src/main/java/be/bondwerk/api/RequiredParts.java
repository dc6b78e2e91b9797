package be.bondwerk.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes those parts of the API's records as required that are never null. */
@Component("apiRequiredParts")
class RequiredParts implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var described = others.hasNext() ? others.next().resolve(type, context, others) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().isRecord() && isOurs(java.getRawClass())) {
            context.getDefinedModels().values().stream()
                    .filter(model -> isOf(model, java.getRawClass()))
                    .forEach(model -> require(model, java.getRawClass()));
        }
        return described;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage().equals(RequiredParts.class.getPackage());
    }

    private static boolean isOf(Schema<?> model, Class<?> type) {
        var declared = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        var name = declared == null || declared.name().isEmpty() ? type.getSimpleName() : declared.name();
        return name.equals(model.getName());
    }

    private static void require(Schema<?> model, Class<?> type) {
        Stream.of(type.getRecordComponents())
                .filter(part -> !mayBeMissing(part))
                .map(RecordComponent::getName)
                .filter(name ->
                        model.getRequired() == null || !model.getRequired().contains(name))
                .forEach(model::addRequiredItem);
    }

    private static boolean mayBeMissing(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
