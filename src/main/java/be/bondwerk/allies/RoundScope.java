package be.bondwerk.allies;

import java.util.List;

/** What a round is about: where, for which groups, in which languages, and how many citizens it seeks. */
record RoundScope(
        AreaLevel level, String areaId, List<RelevantGroup> groups, List<String> languages, int citizenSeats) {}
