package be.bondwerk.engine.config;

import be.bondwerk.engine.sandbox.Catalogue;
import be.bondwerk.security.SystemWork;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Sets the engine up inside the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
    private static final int THREADS = 4;
    private static final int WAITING_JOBS = 64;

    /** Comes last, so that nothing of the starter overrides it; and after Flyway, which makes the engine's tables. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin engineSettings(Catalogue catalogue) {
        return new EngineSettings(catalogue);
    }

    /** The threads of jobs work as the platform itself. */
    @Bean
    TaskExecutor camundaTaskExecutor() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(THREADS);
        threads.setMaxPoolSize(THREADS);
        threads.setQueueCapacity(WAITING_JOBS);
        threads.setTaskDecorator(work -> () -> SystemWork.run(work));
        return threads;
    }
}
