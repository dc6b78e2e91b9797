package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes over the wire is the API's own: no type of the engine, of the database or of another module is reachable from it. */
class ApiTypesTest {

    @Test
    void nothingOfTheInsideIsReachableFromWhatIsSentAndReceived() {
        var reached = new LinkedHashSet<Class<?>>();
        operations().flatMap(ApiTypesTest::sentAndReceived).forEach(type -> reach(type, reached));
        reach(Problem.class, reached);

        assertThat(reached).contains(TaskSheet.class, StoryItem.class, FieldProblem.class, Answers.class);
        assertThat(reached).allSatisfy(type -> assertThat(isOurs(type)
                        || type.isPrimitive()
                        || type.getPackageName().startsWith("java.")
                        || type == JsonNode.class)
                .as(type.getName())
                .isTrue());
        assertThat(reached.stream().filter(ApiTypesTest::isOurs))
                .allSatisfy(type -> assertThat(type.isRecord() || type.isEnum())
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void noOperationIsForgottenHere() {
        assertThat(operations()).hasSizeGreaterThan(10);
    }

    private static Stream<Method> operations() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("be.bondwerk.api")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static Stream<Type> sentAndReceived(Method operation) {
        return Stream.concat(
                Stream.of(operation.getGenericReturnType()), Stream.of(operation.getGenericParameterTypes()));
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType(), reached);
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof Class<?> plain && plain != ResponseEntity.class && reached.add(plain)) {
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(part -> reach(part, reached));
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage() != null && type.getPackageName().equals("be.bondwerk.api");
    }
}
