package be.bondwerk.shared;

/**
 * A table whose rows have a date from which a retention term counts, for {@link Expiries}.
 *
 * @param from tables and conditions: {@code from … where …}
 * @param day the date from which the term counts, as an expression without question marks
 * @param place the number of the case, as an expression that is an empty text for what lies in none
 * @param zone the zone, as an expression
 */
public record ExpiryTable(String from, String day, String place, String zone) {}
