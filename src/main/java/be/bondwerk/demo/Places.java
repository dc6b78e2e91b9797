package be.bondwerk.demo;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.Zone;
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

    Places(Directory directory) {
        this.directory = directory;
    }

    void add() {
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
}
