package be.bondwerk.engine;

import be.bondwerk.security.CurrentUser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The engine module and what it stands on, with the sample family's steps and no real family. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"be.bondwerk.shared", "be.bondwerk.security", "be.bondwerk.calendar", "be.bondwerk.engine"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ModelDeployer.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests?\\$.*")
        })
@EnableJpaRepositories("be.bondwerk.security")
@EntityScan({"be.bondwerk.security", "probe"})
class EngineApplication {

    /** Steps of the sample family that fail while told to, and what they saw. */
    static final class Steps {
        volatile boolean failing;
        final List<String> ran = new CopyOnWriteArrayList<>();
        volatile Consumer<String> told = name -> {};

        private void run(String name) {
            ran.add(name);
            told.accept(name);
        }
    }

    @Bean
    Steps steps() {
        return new Steps();
    }

    @Bean
    SamplePermits permits() {
        return new SamplePermits();
    }

    @Bean
    JavaDelegate writePermit(Steps steps) {
        return execution -> {
            if (steps.failing) {
                throw new IllegalStateException("the printer is out of paper");
            }
            steps.run("writePermit");
        };
    }

    @Bean
    JavaDelegate remindCoordinator(Steps steps, CurrentUser user) {
        return execution -> steps.run("remindCoordinator as system: " + user.isSystem());
    }

    @Bean
    SeenTasks seenTasks() {
        return new SeenTasks();
    }
}
