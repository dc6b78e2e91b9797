package be.bondwerk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.bondwerk.security.FoundationTest;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new zone is entered and kept: by its administrator, its coordinator, and nobody else. */
@FoundationTest
class BooksTest {

    private final String zone = "z" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Directory directory;

    @Autowired
    private MunicipalityBook municipalities;

    @Autowired
    private AreaBook areas;

    @Autowired
    private OrganisationBook organisations;

    @Autowired
    private GroupBook groups;

    @Autowired
    private BeatBook beats;

    @Autowired
    private Postings postings;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private EndedContacts ended;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient database;

    private String administrator = "";
    private String coordinator = "";
    private String home = "";
    private String mill = "";
    private String harbour = "";

    @BeforeEach
    void enterAnEmptyZone() {
        SystemWork.run(() -> directory.add(new Zone(zone, "Politiezone Duinrand")));
        administrator = signedIn.administrator(zone);
        signedIn.as(administrator, () -> {
            home = municipalities.save(new MunicipalityEntry("", " Zeedorp ", null, 0));
            mill = areas.save(area("Molenwijk"));
            harbour = areas.save(area("Havenkwartier"));
        });
        coordinator = signedIn.somebody(zone, Role.COORD, Scope.municipality(home));
    }

    @Test
    void placesAreReadableIdsAndNames() {
        signedIn.as(administrator, () -> {
            assertThat(home).startsWith("zeedorp");
            assertThat(mill).startsWith(home + "-molenwijk");
            assertThat(municipalities.read(home).name()).isEqualTo("Zeedorp");
            var another = municipalities.save(new MunicipalityEntry("", "Zeedorp", null, 0));
            assertThat(another).startsWith("zeedorp").isNotEqualTo(home);
            assertThat(areas.find(Search.of("")).entries())
                    .extracting(Entry::name)
                    .containsExactly("Havenkwartier", "Molenwijk");
            assertThat(directory.areas(home)).extracting(Area::name).containsExactly("Havenkwartier", "Molenwijk");
        });
    }

    @Test
    void aPlaceThatEndedIsNoLongerOfferedButStillKnown() {
        signedIn.as(administrator, () -> {
            areas.end(mill);
            assertThat(areas.find(Search.of("")).entries())
                    .extracting(Entry::id)
                    .containsExactly(harbour);
            assertThat(areas.find(new Search("", home, null, true, 0, 10)).entries())
                    .extracting(Entry::id)
                    .containsExactly(mill);
            assertThat(directory.areas(home)).extracting(Area::id).containsExactly(harbour);
            assertThat(directory.area(mill)).isPresent();

            assertThatThrownBy(() -> municipalities.end(home)).hasMessage("directory.refusal.areasLeft");
            areas.end(harbour);
            municipalities.end(home);
            assertThat(directory.municipalities(zone)).isEmpty();

            municipalities.resume(home);
            areas.resume(mill);
            assertThat(directory.areas(home)).extracting(Area::id).containsExactly(mill);
        });
    }

    @Test
    void everyFieldThatCannotStayIsNamed() {
        signedIn.as(coordinator, () -> {
            var wrong = new Contact(
                    "", home, " ", "", "nowhere", "not an address", "call me", "", "xx", Set.of("elsewhere"), null, 0);
            var refusal = catchThrowableOfType(InvalidEntry.class, () -> contacts.save(wrong));
            assertThat(refusal.faults())
                    .containsOnlyKeys("name", "organisation", "email", "phone", "language", "areas");
            assertThat(refusal.faults().get("name").messageKey()).isEqualTo("directory.refusal.missing");

            var group = catchThrowableOfType(InvalidEntry.class, () -> groups.save(Group.blank(home)));
            assertThat(group.faults()).containsOnlyKeys("name");
            var unreachable =
                    catchThrowableOfType(InvalidEntry.class, () -> contacts.save(contact("Jan Zeeman", "", Set.of())));
            assertThat(unreachable.faults()).containsOnlyKeys("email");
        });
    }

    @Test
    void anEntryIsFoundByItsWordsItsAreaAndItsOrganisation() {
        signedIn.as(coordinator, () -> {
            var choir = organisations.save(organisation("Zeekoor De Golfslag", mill));
            var singers = groups.save(new Group(
                    "",
                    home,
                    "Zangers",
                    GroupKind.OTHER,
                    true,
                    List.of("nl", "tr"),
                    "Donderdag, parochiezaal",
                    choir,
                    Set.of(),
                    null,
                    0));

            for (var words : List.of("zangers", "golfslag", "PAROCHIEZAAL donder")) {
                assertThat(groups.find(Search.of(words)).entries())
                        .as(words)
                        .extracting(Entry::id)
                        .containsExactly(singers);
            }
            assertThat(groups.find(Search.of("100%")).entries()).isEmpty();
            assertThat(organisations.find(Search.of("molenw")).entries())
                    .extracting(Entry::id)
                    .containsExactly(choir);
            assertThat(groups.read(singers).languages()).containsExactly("nl", "tr");
            assertThat(organisations.read(choir).areaIds()).containsExactly(mill);
            assertThat(organisations.names(Set.of(choir, "unknown"))).isEqualTo(Map.of(choir, "Zeekoor De Golfslag"));
            assertThat(groups.reachedThrough(choir)).extracting(Entry::id).containsExactly(singers);
        });
    }

    @Test
    void manyEntriesComeInPages() {
        signedIn.as(coordinator, () -> {
            for (int i = 0; i < 60; i++) {
                organisations.save(organisation("Vereniging %02d".formatted(i), null));
            }
            var second = organisations.find(new Search("vereniging", home, null, false, 1, 50));
            assertThat(second.count()).isEqualTo(60);
            assertThat(second.entries())
                    .hasSize(10)
                    .first()
                    .extracting(Entry::name)
                    .isEqualTo("Vereniging 50");
        });
    }

    @Test
    void somethingAlikeIsPointedOut() {
        signedIn.as(coordinator, () -> {
            var first = organisations.save(organisation("Moskee Al-Fath", null));
            assertThat(organisations.similar(organisation("moskee fath", null)))
                    .extracting(Entry::id)
                    .containsExactly(first);
            assertThat(organisations.similar(organisations.read(first))).isEmpty();
            assertThat(organisations.similar(organisation("Kerk", null))).isEmpty();

            var jan = contacts.save(contact("Jan Zeeman", "jan@zeedorp.test", Set.of()));
            assertThat(contacts.similar(contact("J. Zeeman", "JAN@zeedorp.test", Set.of())))
                    .extracting(Entry::id)
                    .containsExactly(jan);
            assertThat(contacts.similar(contact("J.", "", Set.of()))).isEmpty();
        });
        signedIn.as(
                administrator, () -> assertThat(municipalities.similar(new MunicipalityEntry("", "zeedorp", null, 0)))
                        .hasSize(1));
    }

    @Test
    void whoeverSavesAnOldStateIsTold() {
        signedIn.as(coordinator, () -> {
            var id = organisations.save(organisation("Zeekoor", null));
            var seen = organisations.read(id);
            organisations.save(seen);
            assertThatThrownBy(() -> organisations.save(seen))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("directory.refusal.changed");
        });
    }

    @Test
    void aBeatKeepsTheHistoryOfItsOfficers() {
        var anna = signedIn.somebody(zone);
        var bert = signedIn.somebody(zone);
        var today = LocalDate.now();
        signedIn.as(administrator, () -> {
            var id = beats.save(new Beat("", home, "Wijk 1", Set.of(mill, harbour), null, 0));
            postings.give(id, anna, today.minusYears(3), null);
            var annas = postings.of(id).get(0);
            assertThatThrownBy(() -> postings.give(id, anna, today, null)).isInstanceOf(InvalidEntry.class);
            assertThatThrownBy(() -> postings.end(id, annas.id(), today.minusYears(4)))
                    .hasMessage("directory.refusal.days");
            postings.end(id, annas.id(), today.minusDays(1));
            postings.give(id, bert, today, null);

            assertThat(postings.of(id)).extracting(Posting::username).containsExactly(bert, anna);
            assertThat(postings.today(List.of(beats.read(id))).get(id))
                    .extracting(Posting::username)
                    .containsExactly(bert);
            assertThat(postings.officers(bert, 5)).hasSize(1);
            assertThat(beats.find(Search.of("haven")).entries())
                    .extracting(Entry::id)
                    .containsExactly(id);

            var stranger = signedIn.somebody("elsewhere");
            assertThatThrownBy(() -> postings.give(id, stranger, today, null)).isInstanceOf(InvalidEntry.class);
            signedIn.as(signedIn.somebody(zone, Role.MAYOR, Scope.municipality(home)), () -> {
                assertThat(postings.of(id)).extracting(Posting::username).containsExactly(bert);
                assertThatThrownBy(() -> postings.give(id, anna, today, null)).isInstanceOf(NotAllowed.class);
            });
        });
    }

    @Test
    void contactsAreForTheirCoordinatorTheirOfficersAndWhoChecks() {
        var miller = signedIn.as(
                coordinator, () -> contacts.save(contact("Mia Molenaar", "mia@zeedorp.test", Set.of(mill))));
        var anywhere =
                signedIn.as(coordinator, () -> contacts.save(contact("Omer Overal", "omer@zeedorp.test", Set.of())));

        reads(signedIn.somebody(zone, Role.AUD, Scope.zone(zone)), miller, anywhere);
        reads(signedIn.somebody(zone, Role.DPO, Scope.zone(zone)), miller, anywhere);
        reads(signedIn.somebody(zone, Role.CPO, Scope.area(mill)), miller, anywhere);
        reads(signedIn.somebody(zone, Role.TL, Scope.area(harbour)), anywhere);
        reads(signedIn.somebody(zone, Role.MAYOR, Scope.municipality(home)));
        reads(administrator);
    }

    private void reads(String who, String... people) {
        signedIn.as(who, () -> {
            assertThat(contacts.find(Search.of("")).entries())
                    .extracting(Entry::id)
                    .containsExactlyInAnyOrder(people);
            assertThat(contacts.mayRead()).isEqualTo(people.length > 0);
            for (var person : people) {
                assertThatCode(() -> contacts.read(person)).doesNotThrowAnyException();
                assertThatThrownBy(() -> contacts.save(contacts.read(person))).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> contacts.end(person)).isInstanceOf(NotAllowed.class);
            }
        });
    }

    @Test
    void whoAsksToBeErasedIsGoneForGood() {
        var dpo = signedIn.somebody(zone, Role.DPO, Scope.zone(zone));
        var auditor = signedIn.somebody(zone, Role.AUD, Scope.zone(zone));
        var mia = signedIn.as(
                coordinator, () -> contacts.save(contact("Mia Molenaar", "mia@zeedorp.test", Set.of(mill))));
        signedIn.as(auditor, () -> assertThatThrownBy(() -> contacts.erase(mia)).isInstanceOf(NotAllowed.class));
        signedIn.as(administrator, () -> assertThatThrownBy(() -> contacts.erase(mia))
                .isInstanceOf(NotFound.class));
        signedIn.as(dpo, () -> contacts.erase(mia));

        signedIn.as(
                coordinator, () -> assertThatThrownBy(() -> contacts.read(mia)).isInstanceOf(NotFound.class));
        assertThat(database.sql("select count(*) from directory_area where entry_id = ?")
                        .param(mia)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoEndedAYearAgoExpires() {
        var mia = signedIn.as(
                coordinator, () -> contacts.save(contact("Mia Molenaar", "mia@zeedorp.test", Set.of(mill))));
        var omer = signedIn.as(coordinator, () -> contacts.save(contact("Omer Overal", "omer@zeedorp.test", Set.of())));
        signedIn.as(coordinator, () -> contacts.end(omer));
        var today = LocalDate.now();
        database.sql("update directory_contact set ended_on = ? where id = ?")
                .params(today.minusMonths(12), mia)
                .update();

        SystemWork.run(() -> {
            var due = ended.expiring(new ExpiryQuery(zone, null, today, null, 10));
            assertThat(due)
                    .containsExactly(new Expiry(
                            null, zone, EndedContacts.WHAT, "K4", due.get(0).on()));
            assertThat(ended.expiring(new ExpiryQuery(zone, null, today, due.get(0), 10)))
                    .isEmpty();
            assertThat(ended.expiring(new ExpiryQuery(zone, null, today.plusYears(1), null, 10)))
                    .hasSize(2);
            assertThat(ended.erase(due.get(0), today.minusDays(1))).isZero();
            assertThat(ended.erase(due.get(0), today)).isEqualTo(1);
            assertThat(ended.erase(due.get(0), today)).isZero();
        });
        signedIn.as(coordinator, () -> {
            assertThatThrownBy(() -> contacts.read(mia)).isInstanceOf(NotFound.class);
            assertThat(contacts.read(omer).isEnded()).isTrue();
        });
    }

    @Test
    void anAreaShowsWhatIsAboutItAndAboutItsWholeMunicipality() {
        signedIn.as(coordinator, () -> {
            var choir = organisations.save(organisation("Zeekoor", mill));
            var library = organisations.save(organisation("Bibliotheek", null));
            assertThat(organisations.find(Search.about(mill)).entries())
                    .extracting(Entry::id)
                    .containsExactly(library, choir);
            assertThat(organisations.find(Search.about(harbour)).entries())
                    .extracting(Entry::id)
                    .containsExactly(library);
        });
    }

    @Test
    void everybodyKeepsWhatIsTheirsAndNothingElse() {
        var chief = signedIn.somebody(zone, Role.CHIEF, Scope.zone(zone));
        var choir = signedIn.as(coordinator, () -> organisations.save(organisation("Zeekoor", null)));
        signedIn.as(coordinator, () -> {
            assertThatThrownBy(() -> areas.save(area("Mijn wijk"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> areas.end(mill)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> municipalities.save(new MunicipalityEntry("", "Mijn dorp", null, 0)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> municipalities.renameZone("Mijn zone")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> beats.save(new Beat("", home, "Wijk 1", Set.of(mill), null, 0)))
                    .isInstanceOf(NotAllowed.class);
        });
        signedIn.as(chief, () -> {
            assertThat(organisations.read(choir).name()).isEqualTo("Zeekoor");
            assertThatThrownBy(() -> organisations.save(organisations.read(choir)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> groups.save(Group.blank(home))).isInstanceOf(NotAllowed.class);
        });
        signedIn.as(administrator, () -> {
            assertThatCode(() -> organisations.save(organisations.read(choir))).doesNotThrowAnyException();
            assertThatThrownBy(() -> contacts.save(contact("Jan Zeeman", "jan@zeedorp.test", Set.of())))
                    .isInstanceOf(NotAllowed.class);
        });
        signedIn.as(signedIn.somebody(zone), () -> {
            assertThatThrownBy(() -> organisations.find(Search.of(""))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> organisations.read(choir)).isInstanceOf(Refusal.class);
        });
    }

    @Test
    void nothingOfAnotherZoneIsThere() {
        var choir = signedIn.as(coordinator, () -> organisations.save(organisation("Zeekoor", mill)));
        var mia = signedIn.as(
                coordinator, () -> contacts.save(contact("Mia Molenaar", "mia@zeedorp.test", Set.of(mill))));
        var beat = signedIn.as(administrator, () -> beats.save(new Beat("", home, "Wijk 1", Set.of(mill), null, 0)));
        for (var role : List.of(Role.ADMIN, Role.AUD, Role.DPO, Role.CHIEF)) {
            signedIn.as(signedIn.somebody("elsewhere", role, Scope.zone("elsewhere")), () -> {
                assertThat(organisations.find(Search.in(home)).entries()).isEmpty();
                assertThat(contacts.find(Search.of("")).entries()).isEmpty();
                assertThat(areas.find(Search.of("")).count()).isZero();
                assertThatThrownBy(() -> organisations.read(choir)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> contacts.erase(mia)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> postings.of(beat)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> areas.save(area("Van ons"))).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> areas.end(mill)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> municipalities.read(home)).isInstanceOf(NotFound.class);
            });
        }
    }

    private AreaEntry area(String name) {
        return new AreaEntry("", home, name, AreaLevel.NEIGHBOURHOOD, "", null, 0);
    }

    private Organisation organisation(String name, @Nullable String area) {
        var where = area == null ? Set.<String>of() : Set.of(area);
        return new Organisation("", home, name, OrganisationKind.ASSOCIATION, "", "", "", where, null, 0);
    }

    private Contact contact(String name, String email, Set<String> where) {
        return new Contact("", home, name, "Voorzitter", null, email, "", "", "nl", where, null, 0);
    }
}
