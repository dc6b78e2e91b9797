package be.bondwerk.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Keeps every door of the application shut that is not opened on purpose. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurity {

    private static final String SIGN_IN = "/login";

    /** Doors that other systems with these parts have; here there is nothing behind them, for nobody. */
    private static final String[] NOWHERE = {"/actuator/**", "/camunda/**", "/engine-rest/**", "/h2-console/**"};

    /** Vaadin starts its client with inline script and evaluates what the server sends; all else comes from here only. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Authorities authorities) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", SIGN_IN)
                        .permitAll()
                        .requestMatchers(NOWHERE)
                        .denyAll())
                .headers(WebSecurity::headers)
                .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(failure()))
                .addFilterBefore(new FreshStanding(authorities), AnonymousAuthenticationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN))
                .build();
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()"));
    }

    /** Back to the sign-in page, which reads {@code ?error} or {@code ?locked=<minutes>}. */
    private static AuthenticationFailureHandler failure() {
        return (request, response, refused) -> response.sendRedirect(request.getContextPath()
                + SIGN_IN
                + (refused instanceof SignInLocked locked ? "?locked=" + locked.minutes() : "?error"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityContextHolderStrategy whoActs() {
        var strategy = new PlatformFirst();
        SecurityContextHolder.setContextHolderStrategy(strategy);
        return strategy;
    }

    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }
}
