package be.bondwerk.demo;

import static be.bondwerk.demo.Places.CANAL;
import static be.bondwerk.demo.Places.DIJLEVOORDE;
import static be.bondwerk.demo.Places.HOGEBEEK;
import static be.bondwerk.demo.Places.LINDERVELD;
import static be.bondwerk.demo.Places.OLD_TOWN;
import static be.bondwerk.demo.Places.PARK;
import static be.bondwerk.demo.Places.QUAY;
import static be.bondwerk.demo.Places.STATION;
import static be.bondwerk.demo.Places.VILLAGE;

import be.bondwerk.directory.AreaBook;
import be.bondwerk.directory.AreaEntry;
import be.bondwerk.directory.Beat;
import be.bondwerk.directory.BeatBook;
import be.bondwerk.directory.Contact;
import be.bondwerk.directory.ContactBook;
import be.bondwerk.directory.Group;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.directory.GroupKind;
import be.bondwerk.directory.Organisation;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.directory.OrganisationKind;
import be.bondwerk.directory.Postings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the directories of the two fictional zones know: invented streets, groups, organisations, beats and people. */
@Component("demoSurroundings")
@Profile("demo")
class Surroundings {

    private final AreaBook areas;
    private final OrganisationBook organisations;
    private final GroupBook groups;
    private final BeatBook beats;
    private final Postings postings;
    private final ContactBook contacts;

    Surroundings(
            AreaBook areas,
            OrganisationBook organisations,
            GroupBook groups,
            BeatBook beats,
            Postings postings,
            ContactBook contacts) {
        this.areas = areas;
        this.organisations = organisations;
        this.groups = groups;
        this.beats = beats;
        this.postings = postings;
        this.contacts = contacts;
    }

    /** Fills the directory of every municipality that has no groups yet. */
    void describe() {
        if (groups.of(LINDERVELD).isEmpty()) {
            linderveld();
        }
        if (groups.of(HOGEBEEK).isEmpty()) {
            hogebeek();
        }
        if (groups.of(DIJLEVOORDE).isEmpty()) {
            dijlevoorde();
        }
    }

    private void linderveld() {
        streets(STATION, "Stationsstraat, Stationsplein, Spoorlaan, Wagonstraat");
        streets(CANAL, "Kanaalkaai, Sluisstraat, Schippersweg, up to the bridge");
        streets(OLD_TOWN, "Markt, Kerkstraat, Weverssteeg, Lindeplein");
        streets(PARK, "Parklaan, Beukendreef, Vijverstraat");
        var youthHouse = organisation(LINDERVELD, "Jeugdhuis Het Dok", OrganisationKind.YOUTH, "hetdok", CANAL);
        var mosque = organisation(LINDERVELD, "Moskeevereniging An-Noor", OrganisationKind.WORSHIP, "annoor", STATION);
        var traders =
                organisation(LINDERVELD, "Handelskern Stationsstraat", OrganisationKind.BUSINESS, "kern", STATION);
        var school = organisation(LINDERVELD, "Basisschool De Linde", OrganisationKind.SCHOOL, "delinde", OLD_TOWN);
        var seniors = organisation(LINDERVELD, "Seniorenclub De Avond", OrganisationKind.ASSOCIATION, "deavond", PARK);
        var care = organisation(LINDERVELD, "Wijkgezondheidscentrum", OrganisationKind.CARE, "wgc", null);
        group(
                LINDERVELD,
                "Shopkeepers of the Stationsstraat",
                GroupKind.PROFESSION,
                false,
                "nl,tr",
                "Monday morning, the café on the square",
                traders,
                STATION);
        group(
                LINDERVELD,
                "Young people on the canal",
                GroupKind.YOUTH,
                true,
                "nl,fr,ar",
                "Friday evening, the skate ramp",
                youthHouse,
                CANAL);
        group(
                LINDERVELD,
                "Families of the mosque",
                GroupKind.RELIGIOUS,
                false,
                "nl,ar,tr",
                "Friday after prayer, the courtyard",
                mosque,
                STATION);
        group(
                LINDERVELD,
                "Older people in the park flats",
                GroupKind.OTHER,
                true,
                "nl,it",
                "Wednesday afternoon, the community room",
                seniors,
                PARK);
        group(
                LINDERVELD,
                "Mothers at the school gate",
                GroupKind.WOMEN,
                false,
                "nl,fr,ro",
                "Every school day at half past three",
                school,
                OLD_TOWN);
        beat("Linderveld 1 – Station", LINDERVELD, Set.of(STATION, CANAL), "stijn", "katrien");
        beat("Linderveld 2 – Centre", LINDERVELD, Set.of(OLD_TOWN, PARK), null, null);
        contact(LINDERVELD, "Greta Somers", "Coordinator", youthHouse, "greta.somers", "fr", CANAL);
        contact(LINDERVELD, "Yusuf Demirel", "Secretary", traders, "yusuf.demirel", "nl", STATION);
        contact(LINDERVELD, "Martine Leroy", "General practitioner", care, "martine.leroy", "fr", null);
    }

    private void hogebeek() {
        var library = organisation(HOGEBEEK, "Bibliotheek Hogebeek", OrganisationKind.PUBLIC, "bib", null);
        group(
                HOGEBEEK,
                "Newcomers in the village",
                GroupKind.ETHNIC,
                true,
                "nl,uk,en",
                "Saturday morning, the language café",
                library,
                VILLAGE);
        group(HOGEBEEK, "Farmers", GroupKind.PROFESSION, false, "nl", "The cattle market, first Tuesday", null, null);
        contact(HOGEBEEK, "Lieve Adriaens", "Librarian", library, "lieve.adriaens", "nl", null);
    }

    private void dijlevoorde() {
        streets(QUAY, "Dijlekaai, Visserstraat, Brouwerijplein");
        var boats = organisation(DIJLEVOORDE, "Schippersclub De Kaai", OrganisationKind.SPORT, "dekaai", QUAY);
        group(
                DIJLEVOORDE,
                "People living on boats",
                GroupKind.OTHER,
                true,
                "nl,fr",
                "The slipway, on dry evenings",
                boats,
                QUAY);
        group(
                DIJLEVOORDE,
                "Café owners of the quay",
                GroupKind.PROFESSION,
                false,
                "nl",
                "Brouwerijplein, before noon",
                null,
                QUAY);
        beat("Dijlevoorde – Quay", DIJLEVOORDE, Set.of(QUAY), null, null);
        contact(DIJLEVOORDE, "Karel Boons", "Chair", boats, "karel.boons", "nl", QUAY);
    }

    private void streets(String areaId, String description) {
        var area = areas.read(areaId);
        areas.save(new AreaEntry(
                area.id(), area.municipalityId(), area.name(), area.level(), description, null, area.version()));
    }

    private String organisation(
            String municipality, String name, OrganisationKind kind, String mail, @Nullable String area) {
        return organisations.save(new Organisation(
                "",
                municipality,
                name + " (demo)",
                kind,
                "",
                "info@" + mail + ".example",
                "+32 400 00 00 0" + mail.length(),
                among(area),
                null,
                0));
    }

    private void group(
            String municipality,
            String name,
            GroupKind kind,
            boolean hardToReach,
            String languages,
            String meeting,
            @Nullable String organisation,
            @Nullable String area) {
        groups.save(new Group(
                "",
                municipality,
                name,
                kind,
                hardToReach,
                List.of(languages.split(",")),
                meeting,
                organisation,
                among(area),
                null,
                0));
    }

    private void beat(
            String name, String municipality, Set<String> where, @Nullable String now, @Nullable String before) {
        var id = beats.save(new Beat("", municipality, name, where, null, 0));
        var changed = LocalDate.of(postings.currentDay().getYear() - 1, 9, 1);
        if (before != null) {
            postings.give(id, before, changed.minusYears(4), changed.minusDays(1));
        }
        if (now != null) {
            postings.give(id, now, changed, null);
        }
    }

    private void contact(
            String municipality,
            String name,
            String function,
            String organisation,
            String mail,
            String language,
            @Nullable String area) {
        contacts.save(new Contact(
                "",
                municipality,
                name + " (demo)",
                function,
                organisation,
                mail + "@mail.example",
                "",
                "",
                language,
                among(area),
                null,
                0));
    }

    private static Set<String> among(@Nullable String area) {
        return area == null ? Set.of() : Set.of(area);
    }
}
