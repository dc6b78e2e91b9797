package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.FormLoginRequestBuilder;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who gets in, and which doors are shut. */
@FoundationTest
class WebSecurityTest {

    private static final String ZONE = "grensland";
    private static final String BEHIND = "/api/behind-the-door";

    @Autowired
    private MockMvc web;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Grants grants;

    @Test
    void letsInWhoeverKnowsTheirPasswordWhateverTheCapitals() throws Exception {
        var anna = signedIn.somebody(ZONE, Role.COORD, Scope.municipality("linderveld"));

        web.perform(formLogin().user(" " + anna.toUpperCase(Locale.ROOT)).password(SignedIn.PASSWORD))
                .andExpect(authenticated().withUsername(anna).withAuthorities(authorities("PERSON", "ROLE_COORD")));
    }

    @Test
    void unknownDisabledAndWrongPasswordAnswerAlike() throws Exception {
        var anna = signedIn.somebody(ZONE);
        var gone = signedIn.somebody(ZONE);
        SystemWork.run(() -> accounts.disable(gone));

        for (var attempt : new FormLoginRequestBuilder[] {
            formLogin().user(anna).password("wrong"),
            formLogin().user("nobody-" + UUID.randomUUID()).password(SignedIn.PASSWORD),
            formLogin().user(gone).password(SignedIn.PASSWORD)
        }) {
            web.perform(attempt).andExpect(redirectedUrl("/login?error")).andExpect(unauthenticated());
        }
    }

    @Test
    void anAccountIsLockedAfterFiveFailuresWhetherItExistsOrNot() throws Exception {
        for (var username : new String[] {signedIn.somebody(ZONE), "nobody-" + UUID.randomUUID()}) {
            for (var i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
                web.perform(formLogin().user(username).password("wrong " + i)).andExpect(redirectedUrl("/login?error"));
            }
            web.perform(formLogin().user(username).password(SignedIn.PASSWORD))
                    .andExpect(redirectedUrl("/login?locked=15"))
                    .andExpect(unauthenticated());
        }
    }

    @Test
    void theSessionGetsANewNumberAtSignIn() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();

        signIn(signedIn.somebody(ZONE), session);

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inbox",
                "/admin/accounts",
                "/engine-rest",
                "/engine-rest/engine",
                "/camunda",
                "/camunda/app/cockpit/",
                "/h2-console",
                "/h2-console/",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/db"
            })
    void strangersAreSentToSignIn(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isFound()).andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/engine",
                "/camunda/app/cockpit/",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/health/db"
            })
    void behindThoseDoorsThereIsNothingForAnAdministratorEither(String path) throws Exception {
        var session = new MockHttpSession();
        signIn(signedIn.administrator(ZONE), session);

        web.perform(get(path).session(session))
                .andExpect(status().isForbidden())
                .andExpect(content().string(""));
    }

    @Test
    void aSessionOpensNothingForOtherSystemsAndTheirDoorOpensNoSession() throws Exception {
        var anna = signedIn.somebody(ZONE);
        var session = new MockHttpSession();
        signIn(anna, session);

        web.perform(get(BEHIND).session(session))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Basic realm=\"Bondwerk\", charset=\"UTF-8\""));
        web.perform(get(BEHIND).with(httpBasic(anna, SignedIn.PASSWORD)))
                .andExpect(authenticated().withUsername(anna).withAuthorities(authorities("PERSON")))
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(request ->
                        assertThat(request.getRequest().getSession(false)).isNull());
    }

    @Test
    void aPasswordThatWasRightIsRecognisedUntilItIsReplacedOrTheAccountIsClosed() throws Exception {
        var anna = signedIn.somebody(ZONE);
        for (var i = 0; i < 2; i++) {
            web.perform(get(BEHIND).with(httpBasic(anna, SignedIn.PASSWORD)))
                    .andExpect(authenticated().withUsername(anna));
        }

        var replaced = SystemWork.call(() -> accounts.resetPassword(anna));
        web.perform(get(BEHIND).with(httpBasic(anna, SignedIn.PASSWORD))).andExpect(unauthenticated());
        web.perform(get(BEHIND).with(httpBasic(anna, replaced)))
                .andExpect(authenticated().withUsername(anna));

        SystemWork.run(() -> accounts.disable(anna));
        web.perform(get(BEHIND).with(httpBasic(anna, replaced))).andExpect(unauthenticated());
    }

    @Test
    void manyRequestsSideBySideAreNoGuesses() throws Exception {
        var anna = signedIn.somebody(ZONE);
        var calls = Collections.nCopies(3 * SignInThrottle.PER_ACCOUNT, (Callable<MvcResult>)
                () -> web.perform(get(BEHIND).with(httpBasic(anna, SignedIn.PASSWORD)))
                        .andReturn());
        var together = Executors.newFixedThreadPool(calls.size());
        try {
            for (var call : together.invokeAll(calls)) {
                assertThat(call.get().getResponse().getStatus()).isEqualTo(200);
            }
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    void whoeverGuessesThroughTheDoorForSystemsIsLockedToo() throws Exception {
        var anna = signedIn.somebody(ZONE);
        for (var i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            web.perform(get(BEHIND).with(httpBasic(anna, "wrong " + i))).andExpect(unauthenticated());
        }
        web.perform(get(BEHIND).with(httpBasic(anna, SignedIn.PASSWORD))).andExpect(unauthenticated());
        web.perform(formLogin().user(anna).password(SignedIn.PASSWORD)).andExpect(redirectedUrl("/login?locked=15"));
    }

    @Test
    void healthTellsEverybodyThatWeLiveAndNothingElse() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}", JsonCompareMode.STRICT));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                        .contains(
                                "default-src 'self'",
                                "frame-ancestors 'none'",
                                "object-src 'none'",
                                "form-action 'self'")
                        .doesNotContain("http:", "https:", "*"));
        web.perform(get("/actuator/health").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void signingOutNeedsTheTokenOfTheSessionAndEndsIt() throws Exception {
        var session = new MockHttpSession();
        signIn(signedIn.somebody(ZONE), session);

        web.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        assertThat(session.isInvalid()).isFalse();
        web.perform(post("/logout").session(session).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoeverIsDisabledIsSignedOutWithTheNextRequest() throws Exception {
        var anna = signedIn.somebody(ZONE);
        var session = new MockHttpSession();
        signIn(anna, session);
        web.perform(get("/actuator/health").session(session)).andExpect(authenticated());

        SystemWork.run(() -> accounts.disable(anna));

        web.perform(get("/actuator/health").session(session)).andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void changedRolesReachAnOpenSessionWithTheNextRequest() throws Exception {
        var anna = signedIn.somebody(ZONE);
        var session = new MockHttpSession();
        signIn(anna, session);

        SystemWork.run(() -> grants.name(anna, Role.AUD, Scope.zone(ZONE), ZONE, false));
        web.perform(get("/actuator/health").session(session))
                .andExpect(authenticated().withAuthorities(authorities("PERSON", "ROLE_AUD")));

        SystemWork.run(() -> grants.end(anna, Role.AUD, Scope.zone(ZONE)));
        web.perform(get("/actuator/health").session(session))
                .andExpect(authenticated().withAuthorities(authorities("PERSON")));
    }

    @Test
    void anInstallationWithoutAccountsGetsItsFirstAdministrator() throws Exception {
        web.perform(formLogin().user("admin").password("first-administrator"))
                .andExpect(authenticated().withUsername("admin"));
        signedIn.as("admin", () -> assertThat(accounts.find("admin").grants())
                .containsExactly(new Grant(Role.ADMIN, Scope.zone(ZONE), ZONE, null, null, false)));
    }

    private void signIn(String username, MockHttpSession session) throws Exception {
        web.perform(post("/login").session(session).param("username", username).param("password", SignedIn.PASSWORD))
                .andExpect(authenticated());
    }

    private static Collection<GrantedAuthority> authorities(String... names) {
        return Stream.of(names)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** Something behind the door for other systems; here the API itself is not started. */
    @RestController
    static class BehindTheDoor {

        @GetMapping(BEHIND)
        String inside() {
            return "inside";
        }
    }
}
