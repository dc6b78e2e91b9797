package be.bondwerk.directory;

/** A municipality of a police zone. */
public record Municipality(String id, String name, String zoneId) {}
