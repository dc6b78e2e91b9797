package be.bondwerk.allies;

/** How large the area of a network is, from one street to a whole municipality. */
public enum AreaLevel {
    STREET,
    NEIGHBOURHOOD,
    DISTRICT,
    MUNICIPALITY
}
