package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.PostgresDatabase;
import be.bondwerk.api.Once.Given;
import be.bondwerk.shared.CaseNumber;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Once is once, also for two nodes that share a database. */
class OnceTest {
    private static final CaseNumber NUMBER = new CaseNumber("ALLY-2026-001");

    static Stream<Named<DataSource>> databases() throws Exception {
        return Stream.of(Named.of("H2", h2()), Named.of("PostgreSQL", postgres()));
    }

    private static DataSource h2() throws Exception {
        return prepared(new DriverManagerDataSource(
                "jdbc:h2:mem:once-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000"));
    }

    private static DataSource postgres() throws Exception {
        return prepared(new DriverManagerDataSource(PostgresDatabase.freshUrl(), "postgres", "postgres"));
    }

    private static DataSource prepared(DataSource source) throws Exception {
        var migration = new ClassPathResource("db/migration/V14__api.sql").getContentAsString(StandardCharsets.UTF_8);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(migration.replaceAll("(?m)^--.*$", ""));
            statement.execute("create table deed (id varchar(40))");
        }
        return source;
    }

    /** Two nodes: neither sees the other's locks. */
    @ParameterizedTest
    @MethodSource("databases")
    void twoNodesDoItOnceWhenItArrivesAtBothAtOnce(DataSource source) throws Exception {
        var key = key("lotte", "a-key", "colour");
        var firstIsDoing = new CountDownLatch(1);
        var secondIsDoing = new CountDownLatch(1);
        var together = Executors.newFixedThreadPool(2);
        try {
            var first = together.submit(() -> new Once(receipts(source))
                    .give(
                            key,
                            kept -> deed(source, kept, () -> {
                                firstIsDoing.countDown();
                                return true;
                            })));
            var second = together.submit((Callable<Given>) () -> {
                assertThat(firstIsDoing.await(30, TimeUnit.SECONDS)).isTrue();
                return new Once(receipts(source)).give(key, kept -> {
                    secondIsDoing.countDown();
                    return deed(source, kept, () -> true);
                });
            });
            var given = List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));

            assertThat(given).extracting(Given::again).containsExactlyInAnyOrder(true, false);
            assertThat(given).extracting(each -> each.receipt().caseNumber()).containsOnly(NUMBER.text());
            assertThat(deeds(source)).isEqualTo(1);
        } finally {
            together.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatFailsLeavesNothing(DataSource source) {
        var once = new Once(receipts(source));
        var key = key("lotte", "a-key", "colour");
        var failures = new ArrayList<RuntimeException>();
        assertThatThrownBy(() -> once.give(
                        key,
                        kept -> deed(source, kept, () -> {
                            failures.add(new IllegalStateException("Not today"));
                            throw failures.get(0);
                        })))
                .isEqualTo(failures.get(0));
        assertThat(deeds(source)).isZero();

        assertThat(once.give(key, kept -> deed(source, kept, () -> true)).again())
                .isFalse();
        assertThat(once.give(key, kept -> deed(source, kept, () -> true)).again())
                .isTrue();
        assertThat(deeds(source)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aKeyThatIsADayOldIsAsNew(DataSource source) {
        var key = key("lotte", "a-key", "colour");
        var yesterday = Clock.fixed(Instant.now().minus(Receipts.KEPT), ZoneOffset.UTC);
        var before = new Once(new Receipts(JdbcClient.create(source), yesterday));
        before.give(key, kept -> deed(source, kept, () -> true));
        assertThat(before.give(key, kept -> deed(source, kept, () -> true)).again())
                .isTrue();

        assertThat(new Once(receipts(source))
                        .give(key, kept -> deed(source, kept, () -> true))
                        .again())
                .isFalse();
        assertThat(deeds(source)).isEqualTo(2);
    }

    @Test
    void aKeyIsTheSameForTheSameValuesInAnyOrderOnly() {
        var key = key("lotte", "a-key", "colour", "size");

        assertThat(key("lotte", "a-key", "size", "colour")).isEqualTo(key);
        assertThat(key("lotte", "a-key", "size").request()).isNotEqualTo(key.request());
        assertThat(key("lotte", "a-key", "size").id()).isEqualTo(key.id());
        assertThat(key("bram", "a-key", "colour", "size").id()).isNotEqualTo(key.id());
        assertThat(key("lotte", "b-key", "colour", "size").request()).isNotEqualTo(key.request());
    }

    private static Key key(String username, String header, String... fields) {
        var values = JsonNodeFactory.instance.objectNode();
        Stream.of(fields).forEach(field -> values.put(field, "of " + field));
        return Key.of(username, header, "start allySelection", values);
    }

    private static Receipts receipts(DataSource source) {
        return new Receipts(JdbcClient.create(source));
    }

    private static Receipt deed(DataSource source, Consumer<Receipt> kept, Callable<Boolean> meanwhile) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            JdbcClient.create(source)
                    .sql("insert into deed (id) values (?)")
                    .param(UUID.randomUUID().toString())
                    .update();
            kept.accept(Receipt.of(NUMBER));
            call(meanwhile);
        });
        return Receipt.of(NUMBER, "next", true);
    }

    private static void call(Callable<Boolean> meanwhile) {
        try {
            assertThat(meanwhile.call()).isTrue();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int deeds(DataSource source) {
        return JdbcClient.create(source)
                .sql("select count(*) from deed")
                .query(Integer.class)
                .single();
    }
}
