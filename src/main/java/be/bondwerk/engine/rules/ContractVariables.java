package be.bondwerk.engine.rules;

import be.bondwerk.engine.ProcessVariable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The variables that contract classes declare: constants of type {@link ProcessVariable} in the modules' {@code process} packages. */
final class ContractVariables {
    private static final String CONTRACTS = "classpath*:be/bondwerk/*/process/*.class";

    private ContractVariables() {}

    static Set<String> all() {
        var metadata = new SimpleMetadataReaderFactory();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(CONTRACTS))
                    .map(file -> {
                        try {
                            return metadata.getMetadataReader(file)
                                    .getClassMetadata()
                                    .getClassName();
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .flatMap(ContractVariables::constants)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> constants(String className) {
        var contract = ClassUtils.resolveClassName(className, ContractVariables.class.getClassLoader());
        return Arrays.stream(contract.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == ProcessVariable.class)
                .map(ContractVariables::name);
    }

    private static String name(Field constant) {
        ReflectionUtils.makeAccessible(constant);
        return ((ProcessVariable<?>) java.util.Objects.requireNonNull(ReflectionUtils.getField(constant, null))).name();
    }
}
