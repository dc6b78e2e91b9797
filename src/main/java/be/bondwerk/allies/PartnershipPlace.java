package be.bondwerk.allies;

/**
 * A zone or a municipality whose rounds and networks somebody may see together.
 *
 * @param zone whether it is a whole police zone
 * @param id of the zone or the municipality
 */
public record PartnershipPlace(boolean zone, String id, String name) {}
