package be.bondwerk.engine;

/** How processes know the zone they belong to. */
public final class Zones {

    /** The variable that every process instance carries from its start. */
    public static final String VARIABLE = "zoneId";

    private Zones() {}
}
