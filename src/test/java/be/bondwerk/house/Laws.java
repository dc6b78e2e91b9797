package be.bondwerk.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The laws of the house as rules over compiled classes; the root package is a parameter, so that each can be seen to fail. */
final class Laws {
    private static final String[] SMALL_PUBLIC_SURFACE = {"..shared.ui", "..forms.ui", "..cases.ui"};

    private Laws() {}

    /** Law 1: the engine's types appear in the engine module and in process packages only. */
    static ArchRule engineTypesStayInEngineAndProcess(String root) {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".engine..", root + "..process.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .as("law 1: org.camunda only in engine and process packages");
    }

    /** Law 2: what a module is about knows neither screens nor BPMN; security keeps the doors of a Vaadin application. */
    static ArchRule rootPackagesKnowNoScreens(String root) {
        return noClasses()
                .that(resideOutsideOfPackages(
                        "..ui..", "..process..", root, root + ".shell..", root + ".demo..", root + ".security"))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")
                        .or(resideInAPackage(root + "..ui..").and(resideOutsideOfPackage(root + ".shared.ui..")))
                        .or(resideInAPackage(root + "..process..")))
                .as("law 2: root packages import neither Vaadin nor their own ui or process");
    }

    /** Law 6: views ask one service; they hold no repository, no SQL, no transaction. */
    static ArchRule viewsHoldNoQuery(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..ui..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(Repository.class)
                        .or(resideInAPackage("org.springframework.jdbc.."))
                        .or(resideInAPackage("jakarta.persistence.."))
                        .or(resideInAPackage("javax.sql.."))
                        .or(resideInAPackage("org.springframework.transaction..")))
                .as("law 6: views hold no query");
    }

    /** Law 6: every service that people or steps can call says who may call it. */
    static ArchRule servicesSayWhoMayCall(String root) {
        return classes()
                .that(areServices().and(resideInAPackage(root + "..")))
                .should(sayWhoMayCall())
                .as("law 6: method security sits on every service");
    }

    /** Law 7: repositories, views, delegates stay inside their package. */
    static ArchRule insidesStayInside(String root) {
        return classes()
                .that(JavaClass.Predicates.assignableTo(Repository.class)
                        .or(resideInAPackage("..process.."))
                        .or(resideInAPackage("..ui..").and(resideOutsideOfPackages(SMALL_PUBLIC_SURFACE)))
                        .or(annotatedWithRoute())
                        .and(resideInAPackage(root + "..")))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic()
                .as("law 7: package-private by default");
    }

    /** Law 8: no circle between packages. */
    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().as("law 8: no circle between packages");
    }

    private static DescribedPredicate<JavaClass> areServices() {
        return DescribedPredicate.describe(
                "are public services",
                type -> type.isAnnotatedWith(Service.class)
                        && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> annotatedWithRoute() {
        return DescribedPredicate.describe("are views", type -> type.isAnnotatedWith(Route.class));
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("carry @PreAuthorize") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isAnnotatedWith(PreAuthorize.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @PreAuthorize"));
                }
            }
        };
    }
}
