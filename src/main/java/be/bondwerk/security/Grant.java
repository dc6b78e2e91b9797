package be.bondwerk.security;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds for a scope.
 *
 * @param from first day it counts; none means since ever
 * @param until last day it counts; none means until it is ended
 * @param deputy whether held in place of somebody who is prevented
 */
public record Grant(
        Role role,
        Scope scope,
        String zoneId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean deputy) {

    /** The text that stands for whoever holds this role for this scope, such as {@code COORD@MUNICIPALITY:linderveld}. */
    public String principal() {
        return Principals.of(role, scope);
    }

    /** Whether the role is in force on that day. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
