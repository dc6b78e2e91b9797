package be.bondwerk.administration;

import be.bondwerk.security.Grant;

/**
 * A role that somebody holds, as an administrator reads it.
 *
 * @param place the name of the zone, municipality or area, or the number of the case
 * @param inForce whether it counts today
 */
public record HeldRole(Grant grant, String place, boolean inForce) {}
