package be.bondwerk.demo;

/** The people by whom a round is run, by username, and their municipality. */
record Team(String municipality, String coordinator, String mayor, String chief, Pair officials, Pair police) {

    /** Who sits in the network for an authority, and who stands in. */
    record Pair(String first, String deputy) {}

    static final Team LINDERVELD = new Team(
            Places.LINDERVELD,
            Cast.COORDINATOR,
            Cast.MAYOR,
            Cast.CHIEF,
            new Pair(Cast.OFFICIAL, Cast.OFFICIAL_DEPUTY),
            new Pair(Cast.POLICE, Cast.POLICE_DEPUTY));
    static final Team HOGEBEEK = new Team(
            Places.HOGEBEEK,
            Cast.OTHER_COORDINATOR,
            Cast.OTHER_MAYOR,
            Cast.CHIEF,
            new Pair("jeroen", "fien"),
            new Pair(Cast.POLICE_DEPUTY, Cast.POLICE));
    static final Team DIJLEVOORDE = new Team(
            Places.DIJLEVOORDE, Cast.STRANGER, "paul", "els", new Pair("wout", "mira"), new Pair("freya", "joris"));
}
