package be.bondwerk.cases;

import static be.bondwerk.cases.Errands.ANSWER;
import static be.bondwerk.cases.Errands.CLOSE;
import static be.bondwerk.cases.Errands.PREPARE;
import static be.bondwerk.cases.Errands.VISIT;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.engine.RuleApplied;
import be.bondwerk.engine.TimerFired;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A case tells what happened in it, in the reader's language, and keeps to itself what is not for everybody. */
@OnErrands
class StoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Texts texts;

    private Town town;
    private String anna;
    private String mia;
    private CaseNumber number;

    @BeforeEach
    void startAnErrand() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        mia = town.person("Mia", Role.MAYOR);
        number = Town.as(anna, () -> errands.start(town, "Zuid"));
    }

    private EngineTask task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0);
    }

    private List<String> story(String username, Locale locale) {
        return Town.as(username, () -> desk.story(number, locale)).stream()
                .map(line -> (line.by() == null ? "" : line.by() + ": ") + line.text())
                .toList();
    }

    @Test
    void tellsEverythingThatHappenedLatestFirst() {
        SystemWork.run(() -> register.subject(errands.instance(number), number, "Jef"));
        Town.let(anna, () -> tasks.submit(task().id(), ANSWER, ENGLISH));
        Town.let(anna, () -> tasks.submit(task().id(), "{}", ENGLISH));
        Town.let(mia, () -> tasks.submit(task().id(), "{}", ENGLISH));
        assertThat(story(mia, ENGLISH))
                .containsExactly(
                        "Mia: Case closed: endEvent_closed",
                        "Mia: “" + CLOSE + "” done, about Jef",
                        "Anna: “visit” came to its end",
                        "Anna: “" + VISIT + "” done",
                        "Anna: “" + PREPARE + "” done, about Jef",
                        "Anna: Case opened");
        assertThat(story(mia, DUTCH)).last().isEqualTo("Anna: Dossier geopend");
    }

    @Test
    void forgetsTheNameOfASubjectThatWasDropped() {
        SystemWork.run(() -> register.subject(errands.instance(number), number, "Jef"));
        Town.let(anna, () -> tasks.submit(task().id(), ANSWER, ENGLISH));
        SystemWork.run(() -> register.dropSubject(errands.instance(number)));
        assertThat(story(anna, ENGLISH)).first().isEqualTo("Anna: “" + PREPARE + "” done");
    }

    @Test
    void tellsWhichRuleAppliedButWhatItSaysOfSomebodyToInsidersOnly() {
        var rule = new RuleApplied(number, errands.instance(number), "errand", "checkErrand", List.of(2, 5), Map.of());
        events.publishEvent(rule);
        assertThat(story(mia, ENGLISH)).first().isEqualTo("Rule “checkErrand” applied: row 2, 5 of its table");

        SystemWork.run(() -> {
            register.subject(errands.instance(number), number, "Jef");
            register.dropSubject(errands.instance(number));
        });
        assertThat(story(anna, ENGLISH)).first().isEqualTo("Rule “checkErrand” applied: row 2, 5 of its table");
        assertThat(story(mia, ENGLISH))
                .first()
                .asString()
                .doesNotContain("2, 5")
                .contains("is only for those");
    }

    @Test
    void tellsThatATimerFired() {
        events.publishEvent(new TimerFired(number, "errand", "event_reminder"));
        assertThat(story(anna, ENGLISH)).first().isEqualTo("The time came for “event_reminder”");
    }

    @Test
    void tellsWhatFamiliesTellIt() {
        SystemWork.run(() -> register.tell(number, "cases.story.assigned", "Letter", new StoryWord.Someone(mia)));
        assertThat(story(anna, ENGLISH)).first().isEqualTo("“Letter” given to Mia");
    }

    @Test
    void tellsNothingOfWhatWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new TimerFired(number, "errand", "event_reminder"));
            status.setRollbackOnly();
        });
        assertThat(story(anna, ENGLISH)).containsExactly("Anna: Case opened");
    }

    @Test
    void leavesProcessesAloneThatBelongToNoCase() {
        var unknown = CaseNumber.parse("TEST-1999-001");
        events.publishEvent(new TimerFired(unknown, "errand", "event_reminder"));
        assertThat(jdbc.queryForList("select * from case_story where case_number = ?", unknown.text()))
                .isEmpty();
    }

    @Test
    void speaksFourLanguages() {
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.keys(language).stream()
                            .filter(key -> key.startsWith("cases.story.") || key.startsWith("cases.refusal."))
                            .toList())
                    .isEqualTo(texts.keys(ENGLISH).stream()
                            .filter(key -> key.startsWith("cases.story.") || key.startsWith("cases.refusal."))
                            .toList());
        }
    }
}
