package be.bondwerk.directory;

import java.util.List;

/** One page of entries, and how many there are in all. */
public record Found<E>(List<E> entries, int count) {}
