package be.bondwerk.directory;

/** A part of a municipality, such as a neighbourhood or a street. */
public record Area(String id, String name, String municipalityId) {}
