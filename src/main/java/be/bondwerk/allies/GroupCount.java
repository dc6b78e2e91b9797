package be.bondwerk.allies;

/** How many different people the lists name for a group, and whether it is hard to reach. */
public record GroupCount(int entries, boolean hardToReach) {}
