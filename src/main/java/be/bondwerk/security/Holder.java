package be.bondwerk.security;

/** Who holds which role for a scope. */
public record Holder(Person person, Role role, boolean deputy) {}
