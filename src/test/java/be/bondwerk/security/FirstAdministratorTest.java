package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** How an empty installation gets its first account. */
@FoundationTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:first-administrator;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern SECRET = Pattern.compile("with the password ([a-z2-9-]{23}) ");

    @Autowired
    private AccountRepository repository;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Grants grants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void withoutAChosenPasswordOneIsPrintedOnce(CapturedOutput output) {
        database.sql("delete from role_grant").update();
        database.sql("delete from account").update();

        start("");
        start("");

        var secrets =
                SECRET.matcher(output).results().map(found -> found.group(1)).toList();
        assertThat(secrets).hasSize(1);
        assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("admin", secrets.get(0)))
                        .getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("PERSON", "ROLE_ADMIN");
    }

    @Test
    void aChosenPasswordIsNeverPrintedAndChangesNoExistingAccount(CapturedOutput output) {
        start("chosen-by-somebody");

        assertThat(output).doesNotContain("chosen-by-somebody");
        assertThat(database.sql("select count(*) from account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void start(String chosenPassword) {
        new FirstAdministrator(repository, accounts, grants, transaction, "grensland", chosenPassword)
                .run(new DefaultApplicationArguments());
    }
}
