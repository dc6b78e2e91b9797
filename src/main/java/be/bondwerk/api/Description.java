package be.bondwerk.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /api/v1/openapi.json}: what holds for all of it. */
@Configuration("apiDescription")
class Description {

    private static final String BASIC = "basic";

    private static final String ABOUT = "Bondwerk for other systems: the same services, rights and languages as on the"
            + " screens. Sign in with the name and password of an account with each request (HTTP Basic); there is no"
            + " session and no cookie. What is unknown and what is not yours answer alike: 404. Every failure is a problem"
            + " (RFC 9457) with a code that never changes. Fields may be added to answers; yours should not mind.";

    @Bean
    OpenAPI wholeApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Bondwerk")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en")))
                .servers(List.of(new Server().url("/").description("Where this description came from")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)
                                        .description("An account of Bondwerk")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** Problems are written past Spring's converters, so that nobody else describes them. */
    @Bean
    OpenApiCustomizer describedProblems() {
        return description -> ModelConverters.getInstance()
                .readAll(new AnnotatedType(Problem.class))
                .forEach(description.getComponents()::addSchemas);
    }

    @Bean
    OperationCustomizer describedOperations() {
        return new EveryOperation();
    }
}
