package be.bondwerk.demo;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.bondwerk.Bondwerk;
import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.AllyFigures;
import be.bondwerk.allies.AllyRoundDesk;
import be.bondwerk.allies.AllySeats;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseTask;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.directory.AreaBook;
import be.bondwerk.directory.BeatBook;
import be.bondwerk.directory.Book;
import be.bondwerk.directory.Contact;
import be.bondwerk.directory.ContactBook;
import be.bondwerk.directory.Entry;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.directory.MunicipalityBook;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.directory.Search;
import be.bondwerk.forms.Submissions;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.inbox.Inbox;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.InboxTask;
import be.bondwerk.messages.Addressee;
import be.bondwerk.messages.Channel;
import be.bondwerk.messages.MessageId;
import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.NewMessage;
import be.bondwerk.messages.Outbox;
import be.bondwerk.messages.TellDesk;
import be.bondwerk.messages.TellQuery;
import be.bondwerk.messages.TellRow;
import be.bondwerk.privacy.HoldDesk;
import be.bondwerk.privacy.PrivacyDesk;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks every service with every account of the demonstration. What each of them may learn is said here once more, in plain
 * sentences and apart from the code under test; one case more or less fails.
 */
@SpringBootTest(
        classes = Bondwerk.class,
        properties = "spring.datasource.url=jdbc:h2:mem:demo-${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class DemoWallsTest {
    private static final Locale LOCALE = Locale.ENGLISH;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TellDesk tell;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AlliesRegister allies;

    @Autowired
    private PrivacyDesk privacy;

    @Autowired
    private HoldDesk holds;

    @Autowired
    private MunicipalityBook municipalities;

    @Autowired
    private AreaBook areas;

    @Autowired
    private GroupBook groups;

    @Autowired
    private OrganisationBook organisations;

    @Autowired
    private BeatBook beats;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private AllyRoundDesk desk;

    @Autowired
    private AllySeats seats;

    @Autowired
    private AllyFigures figures;

    static Stream<String> everybody() {
        return Cast.PLAYERS.stream().map(Player::username);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsExactlyTheCasesTheyMayRead(String who) {
        assertThat(numbers(found(who))).isEqualTo(mayRead(who));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void opensNoDoorOfACaseThatIsNotTheirs(String who) {
        var theirs = mayRead(who);
        for (CaseNumber number : all().keySet()) {
            doors(number).forEach((name, door) -> {
                if (theirs.contains(number)) {
                    assertThatCode(as(who, door)).as(name + " " + number).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(as(who, door)).as(name + " " + number).isInstanceOf(NotFound.class);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void changesNoCaseThatIsNotTheirs(String who) {
        var theirs = mayRead(who);
        all().keySet().stream()
                .filter(number -> !theirs.contains(number) || role(who) == Role.AUD)
                .forEach(number -> changes(number).forEach((name, change) -> assertThatThrownBy(as(who, change))
                        .as(name + " " + number)
                        .isInstanceOf(Refusal.class)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void touchesNoTaskOfACaseThatIsNotTheirs(String who) {
        var theirs = mayRead(who);
        openTasks().forEach((task, number) -> {
            if (!theirs.contains(number)) {
                taskDoors(task.id()).forEach((name, door) -> assertThatThrownBy(as(who, door))
                        .as(name + " " + task.key() + " " + number)
                        .isInstanceOf(NotFound.class));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void isLedFromACaseToTheirOwnCasesOnly(String who) {
        var theirs = mayRead(who);
        theirs.forEach(
                number -> assertThat(Stage.as(who, () -> cases.related(number))).allSatisfy(other -> {
                    assertThat(theirs).contains(other.number());
                    assertThat(other.number()).isNotEqualTo(number);
                    assertThat(other.areaId()).isEqualTo(all().get(number).areaId());
                }));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void hasAnInboxOfTheirOwnCasesOnly(String who) {
        var rows = Stage.as(who, () -> inbox.page(InboxQuery.ALL)).tasks();
        assertThat(rows.stream().map(InboxTask::number).toList()).isSubsetOf(mayRead(who));
        assertThat(rows).allSatisfy(row -> assertThatCode(as(who, () -> tasks.open(row.id(), LOCALE)))
                .doesNotThrowAnyException());
        if (role(who) == Role.AUD) {
            assertThat(rows).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void readsNoFormOfACaseThatIsNotTheirs(String who) {
        var theirs = mayRead(who);
        forms().forEach((form, number) -> {
            if (theirs.contains(number)) {
                assertThatCode(as(who, () -> submissions.read(form.id(), LOCALE)))
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(as(who, () -> submissions.read(form.id(), LOCALE)))
                        .as(form.formId() + " " + number)
                        .isInstanceOf(NotFound.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsTheDirectoryOfTheirOwnZoneOnly(String who) {
        books().forEach((name, book) -> {
            var mayRead = worksInTheZone(who) ? entries(book, player(who).zoneId()) : Set.<String>of();
            if (worksInTheZone(who) && book != contacts) {
                assertThat(listed(who, book)).as(name).isEqualTo(mayRead).isNotEmpty();
            } else if (!worksInTheZone(who)) {
                assertThatThrownBy(as(who, () -> book.find(Search.of("")))).isInstanceOf(NotAllowed.class);
            }
            everyEntry(book)
                    .filter(entry -> book != contacts)
                    .forEach(entry -> opens(who, name, () -> book.read(entry), mayRead.contains(entry)));
        });
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsExactlyTheContactsTheyMayKnow(String who) {
        var theirs = SystemWork.call(() -> contacts.find(Search.of("")).entries()).stream()
                .filter(contact -> mayKnow(player(who), contact))
                .map(Contact::id)
                .collect(toSet());
        if (worksInTheZone(who)) {
            assertThat(listed(who, contacts)).isEqualTo(theirs);
        }
        everyEntry(contacts).forEach(id -> opens(who, "contact", () -> contacts.read(id), theirs.contains(id)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void changesNothingInTheDirectoryThatTheyDoNotKeep(String who) {
        books().forEach((name, book) -> SystemWork.call(
                        () -> book.find(Search.of("")).entries())
                .stream()
                .filter(entry -> !keeps(player(who), book, entry))
                .forEach(entry -> assertThatThrownBy(as(who, () -> book.end(entry.id())))
                        .as(name)
                        .isInstanceOf(Refusal.class)));
        everyEntry(contacts)
                .filter(id -> role(who) != Role.DPO && role(who) != Role.COORD)
                .forEach(id ->
                        assertThatThrownBy(as(who, () -> contacts.erase(id))).isInstanceOf(Refusal.class));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void watchesOverWhatIsKeptOnlyInTheirZoneAndOnlyAsOfficerOrAuditor(String who) {
        var watches = role(who) == Role.DPO || role(who) == Role.AUD;
        var later = LocalDate.now().plusYears(20);
        all().forEach((number, facts) -> {
            var theirs = watches && facts.zoneId().equals(player(who).zoneId());
            opens(who, "kept " + number, () -> privacy.keeping(number), theirs);
            opens(who, "holds " + number, () -> holds.of(number), theirs);
            assertThatThrownBy(as(who, () -> holds.hold(number, "short")))
                    .as("hold " + number)
                    .isInstanceOf(Refusal.class);
        });
        if (watches) {
            assertThat(Stage.as(who, () -> privacy.expiring(later, null, null)).rows())
                    .allMatch(row -> row.expiry().zoneId().equals(player(who).zoneId()));
        } else {
            assertThatThrownBy(as(who, () -> privacy.expiring(later, null, null)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void tellsThePeopleOfTheirOwnRoundsOnly(String who) {
        var theirs = new TreeSet<CaseNumber>();
        messages().forEach((id, facts) -> {
            var mayTell = mayTell(player(who), facts);
            opens(who, "message of " + facts.number(), () -> tell.read(id), mayTell);
            if (mayTell) {
                theirs.add(facts.number());
            } else {
                opens(who, "letter", () -> tell.letter(id), false);
                opens(who, "told", () -> tell.told(id, Channel.PHONE, ""), false);
                opens(who, "mail", () -> tell.sendAgain(id), false);
            }
        });
        var listed = Stage.as(who, () -> tell.page(new TellQuery(MessageState.TO_TELL, null, null, null, 200)));
        Set<CaseNumber> rounds = listed.rows().stream()
                .map(TellRow::number)
                .filter(number -> number.text().startsWith("ALLY-"))
                .collect(toCollection(TreeSet::new));
        assertThat(rounds).isEqualTo(theirs);
    }

    /** A message that must be told, for each round. */
    private Map<MessageId, CaseFacts> messages() {
        var said = new LinkedHashMap<MessageId, CaseFacts>();
        var to = new Addressee("Ada Lovelace", null, null, null, LOCALE);
        all().forEach((number, facts) -> {
            if (number.text().startsWith("ALLY-")) {
                var message = new NewMessage(number, "walls", "messages.trial", to, List.of("you", 2), null);
                var id = transaction.execute(status -> SystemWork.call(() -> outbox.send(message)));
                said.put(Objects.requireNonNull(id), facts);
            }
        });
        return said;
    }

    /** In plain sentences: who reaches the people of a round. */
    private boolean mayTell(Player player, CaseFacts facts) {
        if (player.role() == Role.COORD) {
            return player.scope().id().equals(facts.municipalityId()); // coordinators, in their municipality
        }
        return named(facts).contains(player.username()); // and the official and the officer named in the round
    }

    @Test
    void linksTheRoundsOfOneArea() {
        assertThat(found(Cast.CHIEF))
                .anySatisfy(facts -> assertThat(Stage.as(Cast.CHIEF, () -> cases.related(facts.number())))
                        .isNotEmpty());
    }

    @Test
    void answersAlikeForWhatIsUnknownAndWhatIsForbidden() {
        var forbidden = found(Cast.CHIEF).get(0).number();
        var unknown = new CaseNumber("ALLY-1999-999");
        var whenUnknown = catchThrowableOfType(NotFound.class, as(Cast.STRANGER, () -> cases.read(unknown)));
        var whenForbidden = catchThrowableOfType(NotFound.class, as(Cast.STRANGER, () -> cases.read(forbidden)));

        assertThat(whenForbidden.messageKey()).isEqualTo(whenUnknown.messageKey());
        assertThat(whenForbidden.arguments()).isEqualTo(whenUnknown.arguments());
    }

    /** In plain sentences: who may know which contact. */
    private boolean mayKnow(Player player, Contact contact) {
        var role = player.role();
        if (role == Role.AUD || role == Role.DPO) {
            return zoneOf(contact).equals(player.zoneId()); // those who check read everybody of their zone
        }
        if (role == Role.COORD) {
            return contact.municipalityId()
                    .equals(player.scope().id()); // coordinators read those of their municipality
        }
        if (role == Role.CPO || role == Role.TL) { // officers read those of their area and of its whole municipality
            return contact.areaIds().contains(player.scope().id())
                    || contact.areaIds().isEmpty() && contact.municipalityId().equals(Places.LINDERVELD);
        }
        return false; // nobody else
    }

    /** In plain sentences: who keeps what. */
    private boolean keeps(Player player, Book<?> book, Entry entry) {
        if (player.role() == Role.ADMIN) {
            return book != contacts && zoneOf(entry).equals(player.zoneId()); // administrators keep all but people
        }
        return player.role() == Role.COORD // coordinators keep groups, organisations and people of their municipality
                && Set.<Book<?>>of(groups, organisations, contacts).contains(book)
                && entry.municipalityId().equals(player.scope().id());
    }

    private boolean worksInTheZone(String who) {
        return player(who).role() != null
                || all().values().stream()
                        .filter(facts -> facts.zoneId().equals(player(who).zoneId()))
                        .anyMatch(facts -> named(facts).contains(who));
    }

    private Map<String, Book<? extends Entry>> books() {
        return Map.of(
                "municipality", municipalities,
                "area", areas,
                "group", groups,
                "organisation", organisations,
                "beat", beats,
                "contact", contacts);
    }

    private static Stream<String> everyEntry(Book<? extends Entry> book) {
        return SystemWork.call(() -> book.find(Search.of("")).entries()).stream()
                .map(Entry::id);
    }

    private Set<String> entries(Book<? extends Entry> book, String zoneId) {
        return SystemWork.call(() -> book.find(Search.of("")).entries()).stream()
                .filter(entry -> zoneOf(entry).equals(zoneId))
                .map(Entry::id)
                .collect(toSet());
    }

    private static Set<String> listed(String who, Book<? extends Entry> book) {
        return Stage.as(who, () -> book.find(Search.of("")).entries()).stream()
                .map(Entry::id)
                .collect(toSet());
    }

    private static String zoneOf(Entry entry) {
        return entry.municipalityId().equals(Places.DIJLEVOORDE) ? Places.OTHER_ZONE : Places.ZONE;
    }

    private static void opens(String who, String name, Runnable door, boolean theirs) {
        if (theirs) {
            assertThatCode(as(who, door)).as(name).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(as(who, door)).as(name).isInstanceOf(Refusal.class);
        }
    }

    /** In plain sentences: who learns of which round. */
    private Set<CaseNumber> mayRead(String who) {
        var player = player(who);
        return all().values().stream()
                .filter(facts -> facts.zoneId().equals(player.zoneId()))
                .filter(facts -> mayRead(player, facts))
                .map(CaseFacts::number)
                .collect(toCollection(TreeSet::new));
    }

    private boolean mayRead(Player player, CaseFacts facts) {
        if (player.role() == Role.CHIEF || player.role() == Role.AUD) {
            return true; // the chief of police and the auditor read the rounds of their zone
        }
        if (player.role() == Role.COORD || player.role() == Role.MAYOR) {
            return player.scope().id().equals(facts.municipalityId()); // these read the rounds of their municipality
        }
        return named(facts).contains(player.username()); // whoever was named in a round reads that one
    }

    private Map<String, Runnable> doors(CaseNumber number) {
        var doors = new LinkedHashMap<String, Runnable>();
        doors.put("case", () -> cases.read(number));
        doors.put("story", () -> cases.story(number, LOCALE));
        doors.put("forms", () -> cases.forms(number));
        doors.put("diagram", () -> cases.diagram(number, LOCALE));
        doors.put("tasks", () -> cases.tasks(number, LOCALE));
        doors.put("related", () -> cases.related(number));
        doors.put("people", () -> cases.people(number));
        if (number.text().startsWith("ALLY-")) {
            doors.put("candidates", () -> allies.candidates(number));
            doors.put("network", () -> allies.network(number, LOCALE));
            doors.put("round", () -> desk.round(number, LOCALE));
            doors.put("seats", () -> seats.of(number, LOCALE));
            doors.put("figures", () -> figures.ofRound(number));
        }
        return doors;
    }

    private Map<String, Runnable> changes(CaseNumber number) {
        return Map.of(
                "note", () -> cases.note(number, "A stranger was here."),
                "withdrawal", () -> cases.withdraw(number, "A stranger wants this to end."));
    }

    private Map<String, Runnable> taskDoors(String taskId) {
        var doors = new LinkedHashMap<String, Runnable>();
        doors.put("open", () -> tasks.open(taskId, LOCALE));
        doors.put("draft", () -> tasks.saveDraft(taskId, "{}"));
        doors.put("submit", () -> tasks.submit(taskId, "{}", LOCALE));
        doors.put("claim", () -> tasks.claim(taskId));
        doors.put("give back", () -> tasks.giveBack(taskId));
        doors.put("assign", () -> tasks.assign(taskId, Cast.STRANGER));
        doors.put("colleagues", () -> tasks.colleagues(taskId, ""));
        doors.put("follow up", () -> tasks.followUp(taskId, LocalDate.of(2030, 1, 1)));
        doors.put("priority", () -> tasks.priority(taskId, 1));
        doors.put("comment", () -> tasks.comment(taskId, "A stranger was here."));
        doors.put("comments", () -> tasks.comments(taskId));
        return doors;
    }

    private Map<CaseNumber, CaseFacts> all() {
        var all = Stream.of(Cast.CHIEF, "els")
                .flatMap(chief -> found(chief).stream())
                .collect(toMap(CaseFacts::number, facts -> facts));
        assertThat(all).hasSizeGreaterThan(8);
        return all;
    }

    private Map<CaseTask, CaseNumber> openTasks() {
        var open = new LinkedHashMap<CaseTask, CaseNumber>();
        all().forEach((number, facts) ->
                Stage.as(chief(facts), () -> cases.tasks(number, LOCALE)).forEach(task -> open.put(task, number)));
        assertThat(open).isNotEmpty();
        return open;
    }

    private Map<SubmittedForm, CaseNumber> forms() {
        var forms = new LinkedHashMap<SubmittedForm, CaseNumber>();
        all().forEach((number, facts) ->
                Stage.as(chief(facts), () -> cases.forms(number)).forEach(form -> forms.put(form, number)));
        assertThat(forms).isNotEmpty();
        return forms;
    }

    private List<String> named(CaseFacts facts) {
        return Stage.as(chief(facts), () -> cases.people(facts.number())).stream()
                .map(holder -> holder.person().username())
                .toList();
    }

    private static String chief(CaseFacts facts) {
        return facts.zoneId().equals(player(Cast.CHIEF).zoneId()) ? Cast.CHIEF : "els";
    }

    private List<CaseFacts> found(String who) {
        return Stage.as(who, () -> cases.find(CaseQuery.of(""))).cases();
    }

    private static Set<CaseNumber> numbers(List<CaseFacts> found) {
        return found.stream().map(CaseFacts::number).collect(toCollection(TreeSet::new));
    }

    private static @Nullable Role role(String who) {
        return player(who).role();
    }

    private static Player player(String who) {
        return Cast.PLAYERS.stream()
                .filter(player -> player.username().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private static ThrowingCallable as(String who, Runnable deed) {
        return () -> Stage.as(who, () -> {
            deed.run();
            return who;
        });
    }
}
