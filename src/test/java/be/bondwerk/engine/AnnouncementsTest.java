package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the engine announces, and that modifying a case skips none of it. */
class AnnouncementsTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of(SampleFamily.sound())
            .with("permits", new SamplePermits())
            .covering("askPermit", "grantPermit");

    @Test
    void announcesTheEndReachedAndTheRowThatMatched() {
        var permit = engine.start("askPermit", Map.of());
        engine.complete("userTask_describeEvent", Map.of("visitors", 500));

        assertThat(permit).isEnded();
        var ended = engine.announced(ProcessEnded.class);
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).endEventId()).isEqualTo("endEvent_refused");
        assertThat(ended.get(0).root()).isTrue();
        assertThat(ended.get(0).number().text()).isEqualTo(permit.getBusinessKey());
        var applied = engine.announced(RuleApplied.class).get(0);
        assertThat(applied.decisionKey()).isEqualTo("judgePermit");
        assertThat(applied.processKey()).isEqualTo("askPermit");
        assertThat(applied.rows()).containsExactly(3);
        assertThat(applied.outputs()).containsExactly(Map.entry("verdict", "REFUSED"));
    }

    @Test
    void announcesCalledProcessesAsSuch() {
        var permit = engine.start("askPermit", Map.of());
        engine.complete("userTask_describeEvent", Map.of("visitors", 50));
        engine.runDueJobs();
        engine.engine().getTaskService().createTaskQuery().list().forEach(task -> engine.engine()
                .getTaskService()
                .complete(task.getId()));

        assertThat(permit).isEnded();
        assertThat(engine.ran()).containsExactly("writePermit", "writePermit");
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::processKey, ProcessEnded::endEventId, ProcessEnded::root)
                .containsExactly(
                        tuple("grantPermit", "endEvent_signed", false),
                        tuple("grantPermit", "endEvent_signed", false),
                        tuple("askPermit", "endEvent_granted", true));
    }

    @Test
    void announcesTheEndInsideAnEventSubProcess() {
        var permit = engine.start("askPermit", Map.of());
        assertThat(engine.tell("PermitWithdrawn", Map.of())).isOne();

        assertThat(permit).isEnded();
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly("endEvent_withdrawn");
    }

    @Test
    void announcesTimersThatFireButNotThoseTakenAway() {
        engine.start("askPermit", Map.of());
        engine.forward(Duration.ofDays(4));
        assertThat(engine.announced(TimerFired.class))
                .extracting(TimerFired::elementId)
                .containsExactly("event_remind");
        assertThat(engine.ran()).containsExactly("remindCoordinator");
        assertThat(engine.announced(ProcessEnded.class)).isEmpty();
    }

    @Test
    void announcesNothingWhenACaseIsDeleted() {
        var permit = engine.start("askPermit", Map.of());
        engine.engine().getRuntimeService().deleteProcessInstance(permit.getId(), "mistake");
        assertThat(engine.announced(ProcessEnded.class)).isEmpty();
        assertThat(engine.announced(TimerFired.class)).isEmpty();
    }

    @Test
    void announcesThoughAModificationSkipsListeners() {
        var permit = engine.start("askPermit", Map.of());
        engine.engine()
                .getRuntimeService()
                .createProcessInstanceModification(permit.getId())
                .cancelAllForActivity("userTask_describeEvent")
                .startBeforeActivity("endEvent_granted")
                .execute(true, true);
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly("endEvent_granted");
    }

    @Test
    void namesWhoCompletedAFreeTask() {
        var permit = engine.start("askPermit", Map.of());
        var task = engine.task("userTask_describeEvent");
        engine.engine().getIdentityService().setAuthentication("anna", List.of("COORD"), List.of(ProcessTest.ZONE));
        engine.engine().getTaskService().complete(task.getId(), Map.of("visitors", 0));
        engine.engine().getIdentityService().clearAuthentication();
        assertThat(permit).isEnded();
        assertThat(engine.engine()
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo("anna");
    }
}
