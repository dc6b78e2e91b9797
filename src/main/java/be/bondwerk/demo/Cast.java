package be.bondwerk.demo;

import static be.bondwerk.demo.Places.DIJLEVOORDE;
import static be.bondwerk.demo.Places.HOGEBEEK;
import static be.bondwerk.demo.Places.LINDERVELD;
import static be.bondwerk.demo.Places.OTHER_ZONE;
import static be.bondwerk.demo.Places.ZONE;

import be.bondwerk.security.Accounts;
import be.bondwerk.security.Grants;
import be.bondwerk.security.People;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration, one for each role, and what they sign in with. */
@Component("demoCast")
@Profile("demo")
class Cast {
    /** What everybody in the demonstration signs in with; it opens fictional data only. */
    static final String PASSWORD = "linderveld";

    static final String COORDINATOR = "lotte";
    static final String MAYOR = "karim";
    static final String CHIEF = "sofie";
    static final String OFFICIAL = "pieter";
    static final String OFFICIAL_DEPUTY = "amina";
    static final String POLICE = "yves";
    static final String POLICE_DEPUTY = "nadia";
    static final String OTHER_COORDINATOR = "bram";
    static final String OTHER_MAYOR = "greet";
    static final String STRANGER = "marie";

    static final List<Player> PLAYERS = List.of(
            inMunicipality(COORDINATOR, "Lotte Vermeiren", "nl", LINDERVELD, Role.COORD),
            inMunicipality(MAYOR, "Karim Bensalah", "nl", LINDERVELD, Role.MAYOR),
            inMunicipality(OFFICIAL, "Pieter Ongena", "nl", LINDERVELD, null),
            inMunicipality(OFFICIAL_DEPUTY, "Amina Roelants", "fr", LINDERVELD, null),
            inMunicipality(OTHER_COORDINATOR, "Bram Colpaert", "en", HOGEBEEK, Role.COORD),
            inMunicipality(OTHER_MAYOR, "Greet Hollevoet", "nl", HOGEBEEK, Role.MAYOR),
            inMunicipality("jeroen", "Jeroen Wijckmans", "nl", HOGEBEEK, null),
            inMunicipality("fien", "Fien Torfs", "nl", HOGEBEEK, null),
            inZone(CHIEF, "Sofie Daelmans", "fr", Role.CHIEF),
            inZone(POLICE, "Yves Rombaut", "fr", null),
            inZone(POLICE_DEPUTY, "Nadia Claessen", "nl", null),
            inZone("hugo", "Hugo Stassen", "nl", Role.HIO),
            inZone("ilse", "Ilse Verhulst", "nl", Role.INTAKE),
            inZone("dirk", "Dirk Pauwels", "en", Role.DPO),
            inZone("anke", "Anke Müllers", "de", Role.AUD),
            inZone("hilde", "Hilde Peetroons", "nl", Role.HRP),
            inZone("rachid", "Rachid Amrani", "fr", Role.REF),
            inZone("vera", "Vera Lambrix", "nl", Role.VICT),
            inZone("lucas", "Lucas Thijssen", "nl", Role.LIA),
            inZone("celine", "Céline Dubuisson", "fr", Role.COMM),
            inZone("tom", "Tom Geerinck", "nl", Role.ANA),
            inZone("eva", "Eva Storms", "en", Role.EDIT),
            inZone("wim", "Wim Baetens", "nl", Role.VOLM),
            inZone("ines", "Ines Kerkhofs", "nl", Role.ADMIN),
            inArea("stijn", "Stijn Maertens", Role.CPO),
            inArea("katrien", "Katrien Looze", Role.TL),
            elsewhere(STRANGER, "Marie Van Outryve", Role.COORD, Scope.municipality(DIJLEVOORDE)),
            elsewhere("paul", "Paul Desmedt", Role.MAYOR, Scope.municipality(DIJLEVOORDE)),
            elsewhere("els", "Els Quintens", Role.CHIEF, Scope.zone(OTHER_ZONE)));

    /** Whose mails about tasks the mailbox of the demonstration shows. */
    private static final Set<String> WRITTEN_TO = Set.of(COORDINATOR, MAYOR, OFFICIAL);

    private final Accounts accounts;
    private final Grants grants;
    private final People people;

    Cast(Accounts accounts, Grants grants, People people) {
        this.accounts = accounts;
        this.grants = grants;
        this.people = people;
    }

    /** Opens the accounts that are not there yet. */
    void engage() {
        PLAYERS.stream()
                .filter(player -> people.find(player.username()).isEmpty())
                .forEach(this::engage);
    }

    private void engage(Player player) {
        accounts.create(player.person(), PASSWORD);
        accounts.employ(player.username(), player.employer());
        if (WRITTEN_TO.contains(player.username())) {
            accounts.mail(player.username(), player.username() + "@bondwerk.example");
        }
        if (player.role() != null) {
            grants.name(player.username(), player.role(), player.scope(), player.zoneId(), false);
        }
    }

    private static Player inMunicipality(
            String username, String name, String language, String municipality, @Nullable Role role) {
        return Player.of(username, name, language, ZONE, role, Scope.municipality(municipality));
    }

    private static Player inZone(String username, String name, String language, @Nullable Role role) {
        return Player.of(username, name, language, ZONE, role, Scope.zone(ZONE));
    }

    private static Player inArea(String username, String name, Role role) {
        return new Player(username, name, "nl", ZONE, role, Scope.area(Places.STATION), Scope.zone(ZONE));
    }

    private static Player elsewhere(String username, String name, Role role, Scope scope) {
        return Player.of(username, name, "nl", OTHER_ZONE, role, scope);
    }
}
