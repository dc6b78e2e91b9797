package be.bondwerk.engine.touched;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands the watching session to the engine. */
@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {

    @Bean
    ProcessEnginePlugin watching(TouchedTasks touched, JdbcClient database) {
        return new WatchingPlugin(touched, new BulkStatements(database));
    }
}
