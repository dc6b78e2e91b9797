package be.bondwerk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no session outlive what it was opened with: signs out who was disabled, and brings changed roles in. */
class FreshStanding extends OncePerRequestFilter {

    private final Authorities authorities;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    FreshStanding(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof UsernamePasswordAuthenticationToken) {
            refresh(authentication, request, response);
        }
        chain.doFilter(request, response);
    }

    private void refresh(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var now = authorities.of(authentication.getName());
        if (now.isEmpty()) {
            signOut.logout(request, response, authentication);
        } else if (!now.equals(Set.copyOf(authentication.getAuthorities()))) {
            var fresh = UsernamePasswordAuthenticationToken.authenticated(authentication.getPrincipal(), null, now);
            fresh.setDetails(authentication.getDetails());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(fresh);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        }
    }
}
