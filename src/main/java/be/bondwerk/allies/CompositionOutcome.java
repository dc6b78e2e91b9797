package be.bondwerk.allies;

/** What must happen with a proposed composition: change it, ask for an exception, justify its warnings, or send it on. */
public enum CompositionOutcome {
    REVISE,
    /** Only a group that is hard to reach has no seat (V8), which mayor and chief of police may allow together. */
    LIFTABLE,
    JUSTIFY,
    BALANCED
}
