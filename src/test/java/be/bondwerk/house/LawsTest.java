package be.bondwerk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law holds in Bondwerk, and every law can be seen to fail on a house built to break it. */
class LawsTest {
    private static final JavaClasses BONDWERK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.bondwerk");
    private static final JavaClasses LAWBREAKER = new ClassFileImporter().importPackages("lawbreaker");

    static Stream<Named<Function<String, ArchRule>>> laws() {
        return Stream.of(
                Named.of("1 engine types stay in engine and process", Laws::engineTypesStayInEngineAndProcess),
                Named.of("2 root packages know no screens", Laws::rootPackagesKnowNoScreens),
                Named.of("6 views hold no query", Laws::viewsHoldNoQuery),
                Named.of("6 services say who may call", Laws::servicesSayWhoMayCall),
                Named.of("7 insides stay inside", Laws::insidesStayInside),
                Named.of("8 no circles", Laws::noCircles));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holdsInBondwerk(Function<String, ArchRule> law) {
        assertThat(BONDWERK).isNotEmpty();
        law.apply("be.bondwerk").check(BONDWERK);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void failsInAHouseThatBreaksIt(Function<String, ArchRule> law) {
        assertThatThrownBy(() -> law.apply("lawbreaker").check(LAWBREAKER)).isInstanceOf(AssertionError.class);
    }
}
