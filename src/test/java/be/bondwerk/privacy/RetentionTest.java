package be.bondwerk.privacy;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.StoryLine;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.Town;
import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.security.Role;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.TextKey;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nightly run erases what its retention code says, not a day earlier, and nothing that is held. */
@OnGuests
class RetentionTest {
    private static final TextKey ANSWERS = new TextKey("forms.retention.answers");

    /** Each run of a test is the night of a day of its own. */
    private static final AtomicInteger NIGHTS = new AtomicInteger();

    private static final String NAME = "Yxwvname";
    private static final String STORY = "Yxwvstory";
    private static final String BELIEF = "Yxwvbelief";
    private static final String REMARK = "Yxwvremark";
    private static final String PLAN = "Yxwvplan";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Guests guests;

    @Autowired
    private EngineTasks engineTasks;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private HoldDesk holds;

    @Autowired
    private RetentionJob job;

    @Autowired
    private SignedIn people;

    @Autowired
    private BusinessClock clock;

    private Town town;
    private String anna;
    private String officer;
    private CaseNumber number;
    private LocalDate ended;

    @BeforeEach
    void endACase() {
        town = new Town(jdbc);
        anna = town.person("Anna", Role.COORD);
        officer = town.person("Dora", Role.DPO);
        number = Town.as(anna, () -> guests.start(town));
        var mayor = town.person("Mia", Role.MAYOR);
        Town.let(anna, () -> tasks.submit(task().id(), """
            {"plan": "%s", "guests": [{"givenName": "%s", "belief": "%s"}]}\
            """.formatted(PLAN, NAME, BELIEF), ENGLISH));
        Town.let(anna, () -> tasks.comment(task().id(), REMARK));
        Town.let(anna, () -> tasks.submit(task().id(), """
            {"fullName": "%s", "story": "%s", "belief": "%s", "score": 3, "host": "anna", "consent": "true"}\
            """.formatted(NAME, STORY, BELIEF), ENGLISH));
        Town.let(anna, () -> tasks.submit(task().id(), "{}", ENGLISH));
        assertThat(keeping().expiries()).extracting(Expiry::what).containsOnly(new TextKey("engine.retention.history"));
        Town.let(mayor, () -> tasks.submit(task().id(), "{}", ENGLISH));
        ended = clock.today();
    }

    @Test
    void knowsFromTheEndOfTheCaseWhenEverythingGoes() {
        assertThat(answers())
                .containsExactly(
                        "K3 " + ended.plusMonths(6),
                        "K4 " + ended.plusMonths(12),
                        "K7 " + ended.plusYears(1),
                        "K5 " + ended.plusYears(5));
        assertThat(keeping().last()).contains(ended.plusYears(5));
        assertThat(Town.as(anna, () -> desk.keepingForReaders(number)).first())
                .hasValueSatisfying(day -> assertThat(day).isBetween(ended.plusDays(9), ended.plusDays(10)));
    }

    @Test
    void erasesEachAnswerWhenItsTermIsOver() {
        run(ended.plusMonths(6).minusDays(1 + NIGHTS.incrementAndGet()));
        assertThat(stored()).contains(NAME, STORY, PLAN);

        run(ended.plusMonths(6).plusDays(NIGHTS.incrementAndGet()));
        assertThat(stored()).contains(STORY, PLAN).doesNotContain(NAME);
        assertThat(jdbc.queryForList(
                        "select subject from case_subject where case_number = ?", String.class, number.text()))
                .containsOnlyNulls();

        run(ended.plusYears(1).plusDays(NIGHTS.incrementAndGet()));
        assertThat(stored()).contains(PLAN).doesNotContain(STORY);

        run(ended.plusYears(5).plusDays(NIGHTS.incrementAndGet()));
        assertThat(stored()).doesNotContain(PLAN);
        assertThat(notes()).isZero();
        assertThat(keeping().expiries()).isEmpty();
        assertThat(Town.as(anna, () -> cases.forms(number))).hasSize(2);
    }

    @Test
    void erasesTheEnginesTracesAsTheModelSays() {
        assertThat(instances()).isEqualTo(2);
        run(ended.plusDays(10 + NIGHTS.incrementAndGet()));
        assertThat(instances()).isEqualTo(1);
        run(ended.plusDays(40 + NIGHTS.incrementAndGet()));
        assertThat(instances()).isZero();
        assertThat(Town.as(anna, () -> cases.diagram(number, ENGLISH)).drawings())
                .isEmpty();
    }

    @Test
    void erasesNothingThatIsHeldUntilItIsReleased() {
        as(officer, () -> holds.hold(number, "A court asked for the file."));
        run(ended.plusYears(6).plusDays(NIGHTS.incrementAndGet()));
        assertThat(stored()).contains(NAME, PLAN);
        assertThat(people.as(officer, () -> desk.expiring(ended.plusYears(6), number, null))
                        .rows())
                .isNotEmpty()
                .allMatch(DueErasure::held);

        as(officer, () -> holds.release(number, "The court has judged."));
        run(ended.plusYears(6).plusDays(NIGHTS.incrementAndGet()));
        assertThat(stored()).doesNotContain(NAME, PLAN);
        assertThat(people.as(officer, () -> holds.of(number))).singleElement().satisfies(hold -> {
            assertThat(hold.reason()).contains("court asked");
            assertThat(hold.placedBy()).isEqualTo("Dora");
            assertThat(hold.releaseReason()).contains("judged");
        });
        assertThat(Town.as(anna, () -> cases.story(number, ENGLISH)))
                .extracting(StoryLine::text)
                .contains("Legal hold released");
    }

    @Test
    void writesDownWhatItDidWithoutSayingWhoseDataItWas() {
        var night = ended.plusMonths(6).plusDays(NIGHTS.incrementAndGet());
        run(night);
        run(night);

        var report = people.as(officer, desk::runs).stream()
                .filter(run -> run.day().equals(night))
                .toList();
        assertThat(report).singleElement().satisfies(run -> {
            assertThat(run.ended()).isNotNull();
            assertThat(run.failures()).isZero();
            assertThat(run.lines())
                    .filteredOn(
                            line -> line.what().equals(ANSWERS) && line.code().equals("K3"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.erased()).isEqualTo(2);
                        assertThat(line.cases()).containsExactly(number.text());
                    });
        });
        assertThat(new DatabaseSearch(jdbc).places(NAME))
                .noneMatch(place -> place.toLowerCase().startsWith("retention"));
    }

    @Test
    void takesUpARunThatWasInterrupted() {
        var night = ended.plusMonths(6).plusDays(NIGHTS.incrementAndGet());
        run(night);
        jdbc.update("update retention_run set ended_at = null where run_day = ?", Date.valueOf(night));
        run(night);
        assertThat(open(night)).as("somebody else is at it").isEqualTo(1);

        jdbc.update("update retention_run set busy_until = started_at where run_day = ?", Date.valueOf(night));
        run(night);
        assertThat(open(night)).isZero();
    }

    @Test
    void showsThePreviewPageByPage() {
        for (var more = 0; more < 3; more++) {
            jdbc.update(
                    "insert into submission_term (submission_id, code, expires_on) select id, ?, ? from submission"
                            + " where case_number = ? and form_id = 'listGuests'",
                    List.of("K1", "K2", "K9").get(more),
                    Date.valueOf(ended.plusDays(more)),
                    number.text());
        }
        var all = people.as(officer, () -> desk.expiring(ended.plusYears(9), null, null))
                .rows();
        assertThat(all).extracting(row -> row.expiry().on()).isSorted();
        assertThat(all).extracting(DueErasure::title).containsOnly("Street party");
        for (var index = 0; index + 1 < all.size(); index++) {
            var after = all.get(index).expiry();
            assertThat(people.as(officer, () -> desk.expiring(ended.plusYears(9), number, after))
                            .rows())
                    .isEqualTo(all.subList(index + 1, all.size()));
        }
    }

    @Test
    void isOpenToOfficersAndAuditorsOfTheZoneOnlyAndOnlyOfficersHold() {
        var auditor = town.person("Aud", Role.AUD);
        assertThat(people.as(auditor, () -> desk.keeping(number)).expiries()).isNotEmpty();
        assertThatThrownBy(() -> as(auditor, () -> holds.hold(number, "Because I say so.")))
                .isInstanceOf(Refusal.class);
        var elsewhere = new Town(jdbc);
        var stranger = elsewhere.person("Otto", Role.DPO);
        assertThatThrownBy(() -> as(stranger, () -> desk.keeping(number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> holds.hold(number, "A court asked for it.")))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(stranger, () -> desk.expiring(ended.plusYears(9), null, null))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> as(anna, () -> desk.keeping(number))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(officer, () -> holds.hold(number, "short"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(officer, () -> desk.keepingForReaders(number)))
                .isInstanceOf(NotFound.class);
    }

    private void run(LocalDate night) {
        SystemWork.run(() -> job.run(night));
    }

    private void as(String who, Runnable work) {
        people.as(who, work);
    }

    private Keeping keeping() {
        return people.as(officer, () -> desk.keeping(number));
    }

    private List<String> answers() {
        return keeping().expiries().stream()
                .filter(expiry -> expiry.what().equals(ANSWERS))
                .map(expiry -> expiry.code() + " " + expiry.on())
                .toList();
    }

    /** What the forms of the case hold, sealed answers included. */
    private String stored() {
        return String.join(
                " ",
                jdbc.queryForList(
                        "select concat(answers, option_labels) from submission where case_number = ?",
                        String.class,
                        number.text()));
    }

    private int notes() {
        return count("select count(*) from case_note where case_number = ?", number.text());
    }

    private int instances() {
        return count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", number.text());
    }

    private int open(LocalDate night) {
        return count("select count(*) from retention_run where run_day = ? and ended_at is null", Date.valueOf(night));
    }

    private int count(String sql, Object argument) {
        return jdbc.queryForObject(sql, Integer.class, argument);
    }

    private EngineTask task() {
        return SystemWork.call(() -> engineTasks.open(number)).get(0);
    }
}
