package be.bondwerk.allies;

import java.util.List;

/**
 * What lies on the table when a composition is put together.
 *
 * @param citizenSeats how many citizens the round seeks at most
 * @param people everybody who was assessed, by name
 * @param groups the groups that matter in the area
 */
public record BoardSheet(int citizenSeats, List<Person> people, List<Group> groups) {

    /**
     * Somebody who can be given a seat.
     *
     * @param id what forms call this candidate
     * @param function publicly known function and organisation; may be empty
     * @param verdict what the eligibility table proposed
     */
    public record Person(String id, String name, String function, Verdict verdict) {}

    /**
     * A group, as a group; nobody belongs to it by name.
     *
     * @param key what forms call this group
     */
    public record Group(String key, String label, boolean hardToReach) {}
}
