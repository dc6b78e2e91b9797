package be.bondwerk.directory;

/** How large an area is, from one street to a whole municipality. */
public enum AreaLevel {
    STREET,
    NEIGHBOURHOOD,
    DISTRICT,
    MUNICIPALITY
}
