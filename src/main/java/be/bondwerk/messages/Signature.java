package be.bondwerk.messages;

import be.bondwerk.security.Scope;

/** Who signs the messages of a place, and where they are reached. @param place a municipality or a police zone */
public record Signature(Scope place, Desk desk) {}
