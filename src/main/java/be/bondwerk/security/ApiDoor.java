package be.bondwerk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The door for other systems: everything under {@code /api} asks for a name and a password with every request and keeps no
 * session, so that no cookie opens it and none is handed out. Only the description of the door itself is open.
 */
@Configuration
class ApiDoor {

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    @Bean
    @Order(1)
    SecurityFilterChain doorForSystems(
            HttpSecurity http, BasicSignIn signIn, ObjectProvider<HandlerExceptionResolver> words) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationManager(signIn::authenticate)
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"Bondwerk\", charset=\"UTF-8\"");
                    answer(request, response, refused, HttpServletResponse.SC_UNAUTHORIZED, words);
                }))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, refused) ->
                        answer(request, response, refused, HttpServletResponse.SC_FORBIDDEN, words)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(WebSecurity::headers)
                .build();
    }

    /** Addresses so odd that nobody is even asked who they are: below {@code /api} they get an answer like any other. */
    @Bean
    RequestRejectedHandler oddAddresses(ObjectProvider<HandlerExceptionResolver> words) {
        var plain = new HttpStatusRequestRejectedHandler();
        return (request, response, odd) -> {
            if (!worded(request, response, odd, words)) {
                plain.handle(request, response, odd);
            }
        };
    }

    /** In the words of whoever finds some for it, else as a bare status. */
    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Exception refused,
            int otherwise,
            ObjectProvider<HandlerExceptionResolver> words) {
        if (!worded(request, response, refused, words)) {
            response.setStatus(otherwise);
        }
    }

    private static boolean worded(
            HttpServletRequest request,
            HttpServletResponse response,
            Exception refused,
            ObjectProvider<HandlerExceptionResolver> words) {
        return words.orderedStream().anyMatch(word -> word.resolveException(request, response, null, refused) != null);
    }
}
