package be.bondwerk.administration;

import be.bondwerk.security.Scope;

/** A zone, municipality or area to choose, with the name people know it by. */
public record Place(Scope scope, String name) {}
