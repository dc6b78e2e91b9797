package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who acts on a thread. */
class PlatformFirstTest {

    private final PlatformFirst whoActs = new PlatformFirst();

    @AfterEach
    void leave() {
        VaadinSession.setCurrent(null);
        whoActs.clearContext();
    }

    @Test
    void whoeverIsSignedInToTheVaadinSessionGivesWayToThePlatformWhileItWorks() {
        signInToVaadin("anna");

        assertThat(name()).isEqualTo("anna");
        SystemWork.run(() -> assertThat(name()).isEqualTo(SystemWork.USERNAME));
        assertThat(name()).isEqualTo("anna");
    }

    @Test
    void nobodyIsLeftOnAThreadOfThePool() {
        signInToVaadin("anna");
        SystemWork.run(() -> assertThat(name()).isEqualTo(SystemWork.USERNAME));
        VaadinSession.setCurrent(null);

        assertThat(whoActs.getContext().getAuthentication()).isNull();
    }

    @Test
    void workInsideWorkIsStillThePlatforms() {
        whoActs.setContext(context("anna"));

        SystemWork.run(() -> {
            SystemWork.run(() -> assertThat(name()).isEqualTo(SystemWork.USERNAME));
            assertThat(name()).isEqualTo(SystemWork.USERNAME);
        });
        assertThat(name()).isEqualTo("anna");
    }

    private String name() {
        return whoActs.getContext().getAuthentication().getName();
    }

    private static void signInToVaadin(String username) {
        var http = mock(WrappedSession.class);
        when(http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .thenReturn(context(username));
        var session = mock(VaadinSession.class);
        when(session.getSession()).thenReturn(http);
        VaadinSession.setCurrent(session);
    }

    private static SecurityContext context(String username) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
    }
}
