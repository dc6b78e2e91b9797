package be.bondwerk.directory;

/** A local police zone. */
public record Zone(String id, String name) {}
