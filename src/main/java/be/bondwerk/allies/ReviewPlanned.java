package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;

/** In a year somebody looks at who sits in a network, as a case of its own. */
public record ReviewPlanned(CaseNumber number, NetworkId networkId, String zoneId) {}
