package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** What the log says about refusals. */
@FoundationTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc web;

    @Test
    void saysWhatWasRefusedToWhomAndNotWhatTheyAskedAbout(CapturedOutput output) {
        var anna = signedIn.somebody("grensland");

        signedIn.as(anna, () -> assertThatThrownBy(() -> accounts.find("somebody-she-looked-for"))
                .isInstanceOf(AccessDeniedException.class));

        assertThat(output).contains("Refused to " + anna + ": Accounts.find").doesNotContain("somebody-she-looked-for");
    }

    @Test
    void saysThatASignInFailedWithoutWhatWasTyped(CapturedOutput output) throws Exception {
        web.perform(formLogin().user("typed-in-the-wrong-field").password("secret"))
                .andExpect(unauthenticated());

        assertThat(output).contains("A sign-in failed").doesNotContain("typed-in-the-wrong-field");
    }
}
