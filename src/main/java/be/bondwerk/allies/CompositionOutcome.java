package be.bondwerk.allies;

/** What must happen with a proposed composition: change it, justify its warnings, or send it on. */
public enum CompositionOutcome {
    REVISE,
    JUSTIFY,
    BALANCED
}
