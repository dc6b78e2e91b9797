package be.bondwerk.demo;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.Zone;
import be.bondwerk.messages.Desk;
import be.bondwerk.messages.MailDesk;
import be.bondwerk.security.Scope;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The two fictional police zones of the demonstration. */
@Component("demoPlaces")
@Profile("demo")
class Places {
    static final String ZONE = "5999";
    static final String OTHER_ZONE = "5998";
    static final String LINDERVELD = "linderveld";
    static final String HOGEBEEK = "hogebeek";
    static final String DIJLEVOORDE = "dijlevoorde";

    static final String STATION = "linderveld-station";
    static final String CANAL = "linderveld-canal";
    static final String OLD_TOWN = "linderveld-old-town";
    static final String PARK = "linderveld-park";
    static final String VILLAGE = "hogebeek-village";
    static final String QUAY = "dijlevoorde-quay";

    private final Directory directory;
    private final MailDesk mail;

    Places(Directory directory, MailDesk mail) {
        this.directory = directory;
        this.mail = mail;
    }

    void add() {
        if (directory.zone(ZONE).isEmpty()) {
            sign(Scope.zone(ZONE), "PZ Linderveld", "+32 9 555 01 00", "Marktplein 12\n9990 Linderveld");
            sign(Scope.municipality(LINDERVELD), "Linderveld", "+32 9 555 01 10", "Stadhuisplein 1\n9990 Linderveld");
            sign(Scope.municipality(HOGEBEEK), "Hogebeek", "+32 9 555 02 20", "Dorpsstraat 4\n9991 Hogebeek");
        }
        directory.add(new Zone(ZONE, "PZ Linderveld (5999)"));
        directory.add(new Zone(OTHER_ZONE, "PZ Dijlevoorde (5998)"));
        directory.add(new Municipality(LINDERVELD, "Linderveld", ZONE));
        directory.add(new Municipality(HOGEBEEK, "Hogebeek", ZONE));
        directory.add(new Municipality(DIJLEVOORDE, "Dijlevoorde", OTHER_ZONE));
        directory.add(new Area(STATION, "Stationsbuurt", LINDERVELD));
        directory.add(new Area(CANAL, "Kanaalwijk", LINDERVELD));
        directory.add(new Area(OLD_TOWN, "Oude Stad", LINDERVELD));
        directory.add(new Area(PARK, "Parkwijk", LINDERVELD));
        directory.add(new Area(VILLAGE, "Hogebeek-Dorp", HOGEBEEK));
        directory.add(new Area("hogebeek-mill", "Molenhoek", HOGEBEEK));
        directory.add(new Area(QUAY, "Kaaiwijk", DIJLEVOORDE));
    }

    private void sign(Scope place, String name, String phone, String address) {
        mail.change(place, new Desk(name, phone, "9:00–17:00", address, null));
    }
}
