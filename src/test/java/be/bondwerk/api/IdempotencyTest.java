package be.bondwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.api.Caller.Reply;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that is sent again is done once, and answered as it was. */
class IdempotencyTest extends RunningApi {
    private static final String REPLAYED = "Idempotency-Replayed";

    @Autowired
    private JdbcClient database;

    @Test
    void aStartThatIsSentAgainStartsNothingMore() {
        var form = startForm();
        var lotte = caller("lotte").with("Idempotency-Key", UUID.randomUUID().toString());

        var first = lotte.post(STARTS, form).is(201);
        var second = lotte.post(STARTS, form).is(201);

        assertThat(first.header(REPLAYED)).isEmpty();
        assertThat(second.header(REPLAYED)).isEqualTo("true");
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(cases(form)).isEqualTo(1);
    }

    @Test
    void aSubmissionThatIsSentAgainIsAnsweredAsItWas() {
        var task = round().text("nextTaskHref") + "/submission";
        var lotte = caller("lotte").with("Idempotency-Key", UUID.randomUUID().toString());

        var first = lotte.post(task, areaForm()).is(200);
        var second = lotte.post(task, areaForm()).is(200);

        assertThat(second.header(REPLAYED)).isEqualTo("true");
        assertThat(second.response().body()).isEqualTo(first.response().body());
        caller("lotte").post(task, areaForm()).is(409, "already-done");
    }

    @Test
    void ofManyThatArriveAtOnceOneIsDone() throws Exception {
        var form = startForm();
        var lotte = caller("lotte").with("Idempotency-Key", UUID.randomUUID().toString());
        alike(atOnce(() -> lotte.post(STARTS, form).is(201)));
        assertThat(cases(form)).isEqualTo(1);

        var task = round().text("nextTaskHref") + "/submission";
        var again = caller("lotte").with("Idempotency-Key", UUID.randomUUID().toString());
        alike(atOnce(() -> again.post(task, areaForm()).is(200)));
    }

    private static void alike(List<Reply> replies) {
        assertThat(replies.stream().map(reply -> reply.response().body()).distinct())
                .hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.header(REPLAYED).isEmpty()))
                .hasSize(1);
    }

    private static List<Reply> atOnce(Callable<Reply> call) throws InterruptedException, ExecutionException {
        var callers = 4;
        var together = Executors.newFixedThreadPool(callers);
        try {
            var gate = new CyclicBarrier(callers);
            var sent = together.invokeAll(Stream.<Callable<Reply>>generate(() -> () -> {
                        gate.await();
                        return call.call();
                    })
                    .limit(callers)
                    .toList());
            var replies = new ArrayList<Reply>();
            for (var reply : sent) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    void aKeyBelongsToOnePersonAndOneRequest() {
        var key = UUID.randomUUID().toString();
        var form = startForm();
        var lotte = caller("lotte").with("Idempotency-Key", key);
        lotte.post(STARTS, form).is(201);

        lotte.post(STARTS, startForm()).is(422, "key-reused");
        lotte.post(round().text("nextTaskHref") + "/submission", areaForm()).is(422, "key-reused");
        var bram = caller("bram")
                .with("Idempotency-Key", key)
                .post(STARTS, Map.of("networkName", "Network " + UUID.randomUUID(), "municipality", "hogebeek"))
                .is(201);
        assertThat(bram.header(REPLAYED)).isEmpty();
    }

    @Test
    void whatFailedCanBeSentAgainUnderTheSameKey() {
        var form = new HashMap<>(startForm());
        var lotte = caller("lotte").with("Idempotency-Key", UUID.randomUUID().toString());
        var name = form.remove("networkName");
        lotte.post(STARTS, form).is(400, "invalid");

        form.put("networkName", name);
        assertThat(lotte.post(STARTS, form).is(201).header(REPLAYED)).isEmpty();
    }

    @Test
    void keepsNeitherTheKeyNorWhatWasSentAndForgetsAfterADay() {
        var key = UUID.randomUUID().toString();
        var form = startForm();
        caller("lotte").with("Idempotency-Key", key).post(STARTS, form).is(201);
        var kept = database.sql("select * from api_receipt").query().listOfRows();

        assertThat(kept).isNotEmpty();
        assertThat(kept.toString()).doesNotContain(key, "lotte", String.valueOf(form.get("networkName")), "linderveld");

        new Receipts(database, Clock.offset(Clock.systemUTC(), Receipts.KEPT.minus(Duration.ofHours(1)))).forgetOld();
        assertThat(database.sql("select count(*) from api_receipt")
                        .query(Integer.class)
                        .single())
                .isEqualTo(kept.size());
        new Receipts(database, Clock.offset(Clock.systemUTC(), Receipts.KEPT)).forgetOld();
        assertThat(database.sql("select count(*) from api_receipt")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int cases(Map<String, Object> form) {
        return database.sql("select count(*) from case_record where title = ?")
                .param(form.get("networkName"))
                .query(Integer.class)
                .single();
    }
}
