package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** A round ended well: there is a new Allies network, and it begins by building trust. */
public record NetworkConstituted(NetworkId networkId, CaseNumber number, String zoneId) {}
