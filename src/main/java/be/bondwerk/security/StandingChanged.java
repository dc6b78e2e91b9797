package be.bondwerk.security;

/** Somebody's roles changed, or whether they may sign in; told inside the transaction. */
public record StandingChanged(String username) {}
