package be.bondwerk.api;

import be.bondwerk.shared.NotFound;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Sets the API apart from the screens, on the same server. */
@Configuration
class ApiWeb implements WebMvcConfigurer {

    /** After the operations of the API, before the screens, which would answer any address with a page. */
    private static final int BETWEEN = 100;

    private final Language language;

    ApiWeb(Language language) {
        this.language = language;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(language).addPathPatterns("/api/**");
    }

    @Bean
    SimpleUrlHandlerMapping nothingElseBelowApi() {
        HttpRequestHandler nowhere = (request, response) -> {
            throw new NotFound();
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nowhere), BETWEEN);
    }
}
