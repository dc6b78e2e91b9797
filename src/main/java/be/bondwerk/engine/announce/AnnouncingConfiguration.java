package be.bondwerk.engine.announce;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces to the whole application. */
@Configuration(proxyBeanMethods = false)
class AnnouncingConfiguration {

    @Bean
    ProcessEnginePlugin announcing(ApplicationEventPublisher events) {
        return new AnnouncingPlugin(events::publishEvent);
    }
}
