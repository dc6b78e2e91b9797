package be.bondwerk.demo;

import java.util.Map;

/** What assessors in the demonstration found. */
enum Impression {
    CONVINCING("3", "4", "NONE", "NONE", "CONFIRMS"),
    NOT_YET_VISITED("3", "4", "NONE", "NONE", "NOT_HELD"),
    POPULAR_ONLY("4", "1", "NONE", "NONE", "CONFIRMS"),
    ELECTED("4", "4", "NONE", "ELECTED", "CONFIRMS"),
    UNKNOWN_IN_TOWN("1", "4", "NONE", "NONE", "CONFIRMS"),
    DOUBTFUL("3", "3", "TO_CLARIFY", "NONE", "CONFIRMS");

    private final Map<String, Object> scores;
    private final String homeVisit;

    /** Influence and commitment go from 0 to 4. */
    Impression(String influence, String commitment, String integrity, String conflict, String homeVisit) {
        this.homeVisit = homeVisit;
        this.scores = Map.of(
                "influence", influence,
                "commitment", commitment,
                "constructive", "3",
                "willingness", "3",
                "integrity", integrity,
                "conflict", conflict);
    }

    /** What a visit at home showed. */
    String homeVisit() {
        return homeVisit;
    }

    /** The answers of the forms that hold them. */
    Map<String, Object> scores() {
        return scores;
    }
}
