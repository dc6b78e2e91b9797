package be.bondwerk.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the master key comes from, and what sealing with it promises. */
class MasterKeyTest {
    private static final String GIVEN = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void isTheOneThatIsGiven() {
        assertThat(new MasterKey(GIVEN, "jdbc:postgresql://db/bondwerk", folder.resolve("unused.key")).bytes())
                .isEqualTo(new byte[32]);
    }

    @Test
    void isMadeOnceBesideTheEmbeddedDatabase() {
        var database = "jdbc:h2:file:" + folder.resolve("data/bondwerk") + ";DB_CLOSE_ON_EXIT=FALSE";

        var first = new MasterKey("", database, folder.resolve("unused.key")).bytes();

        assertThat(folder.resolve("data/master.key")).exists();
        assertThat(new MasterKey("", database, folder.resolve("unused.key")).bytes())
                .isEqualTo(first)
                .isNotEqualTo(new byte[32]);
    }

    @Test
    void isMadeOnceWhereBondwerkRunsForADatabaseOnAServer() {
        var database = "jdbc:postgresql://db/bondwerk";
        var file = folder.resolve("master.key");

        var first = new MasterKey("", database, file).bytes();

        assertThat(new MasterKey("", database, file).bytes()).isEqualTo(first).isNotEqualTo(new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "AAAA", "!"})
    void hasToBeThirtyTwoBytes(String key) {
        assertThatThrownBy(() -> new MasterKey(key, "jdbc:h2:mem:x", folder.resolve("unused.key")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void opensOnlyWhatWasSealedForTheSameOwnerWithTheSameKey() {
        var key = new MasterKey("", "jdbc:h2:mem:x", folder.resolve("unused.key")).bytes();
        var sealed = Seal.close(key, "ALLY-2026-001", new byte[] {1, 2, 3});

        assertThat(Seal.open(key, "ALLY-2026-001", sealed)).containsExactly(1, 2, 3);
        assertThat(Seal.close(key, "ALLY-2026-001", new byte[] {1, 2, 3})).isNotEqualTo(sealed);
        assertThatThrownBy(() -> Seal.open(key, "ALLY-2026-002", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seal.open(new byte[32], "ALLY-2026-001", sealed))
                .isInstanceOf(IllegalStateException.class);
    }
}
