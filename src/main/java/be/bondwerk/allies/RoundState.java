package be.bondwerk.allies;

/** How far a round has come. */
public enum RoundState {
    STARTED,
    AREA_DEFINED,
    MANDATED,
    ASSESSING,
    COMPOSING,
    NETWORK_CONSTITUTED,
    ENDED_WITHOUT_QUORUM,
    CANCELLED;

    /** Whether nothing can change any more. */
    public boolean ended() {
        return this == NETWORK_CONSTITUTED || endedInVain();
    }

    /** Whether the round ended and no network came of it. */
    public boolean endedInVain() {
        return this == ENDED_WITHOUT_QUORUM || this == CANCELLED;
    }
}
