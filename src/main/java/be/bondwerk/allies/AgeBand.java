package be.bondwerk.allies;

import java.util.Arrays;

/** How old somebody is, as roughly as balance needs it. */
public enum AgeBand {
    UNDER_18("UNDER_18"),
    FROM_18_TO_30("18_30"),
    FROM_30_TO_50("30_50"),
    FROM_50("50_PLUS");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    /**
     * The band that a form calls by this code.
     *
     * @throws IllegalArgumentException when no band is called so
     */
    static AgeBand of(String code) {
        return Arrays.stream(values())
                .filter(band -> band.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No age band is called " + code));
    }

    boolean underThirty() {
        return this == UNDER_18 || this == FROM_18_TO_30;
    }
}
