package be.bondwerk.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody of the demonstration who is listed as a key figure; all of them are invented. */
record Neighbour(
        String givenName, String familyName, String ageBand, String gender, String function, String organisation) {
    static final Neighbour FERIDE =
            new Neighbour("Feride", "Aksoy", "30_50", "F", "Baker and fair organiser", "Bakery on the square");
    static final Neighbour GUY = new Neighbour("Guy", "Martens", "50_PLUS", "M", "Café owner", "Café De Brug");
    static final Neighbour NOOR = new Neighbour("Noor", "Peeters", "18_30", "F", "Youth worker", "Youth house Het Dok");
    static final Neighbour LUC = new Neighbour("Luc", "Renard", "50_PLUS", "M", "Councillor", "Municipal council");
    static final Neighbour IMANE = new Neighbour("Imane", "Oulad", "18_30", "F", "Football coach", "FC Kanaal");
    static final Neighbour DAVID = new Neighbour("David", "Nkosi", "30_50", "M", "Choir leader", "Gospel choir Umoja");
    static final Neighbour RITA =
            new Neighbour("Rita", "Vandamme", "50_PLUS", "F", "Chair of the seniors", "Seniors’ club");
    static final Neighbour MEHDI =
            new Neighbour("Mehdi", "Larbi", "30_50", "M", "Imam’s assistant", "Mosque association");
    static final Neighbour JANA =
            new Neighbour("Jana", "Kowalczyk", "30_50", "F", "School mediator", "Primary school De Linde");
    static final Neighbour OSCAR = new Neighbour("Oscar", "Lemmens", "18_30", "M", "Student", "Student council");

    private static final List<String> TRUST = List.of("LOW", "MEDIUM", "HIGH");

    static final List<Neighbour> EVERYBODY = List.of(FERIDE, GUY, NOOR, LUC, IMANE, DAVID, RITA, MEHDI, JANA, OSCAR);

    /** The name under which tasks are about them. */
    String name() {
        return givenName + " " + familyName;
    }

    /** How much they trusted the police beforehand, in turn. */
    String trust() {
        return TRUST.get(EVERYBODY.indexOf(this) % TRUST.size());
    }

    /** The row of a list, for the group with that key. */
    Map<String, Object> listed(String group) {
        return Map.of(
                "group", group,
                "givenName", givenName,
                "familyName", familyName,
                "email", givenName.toLowerCase(Locale.ROOT) + "@example.org",
                "ageBand", ageBand,
                "publicFunction", function,
                "organisation", organisation,
                "reachDescription", "Known and listened to in the neighbourhood.");
    }
}
