package be.bondwerk.allies;

/** How much somebody trusted the police beforehand; only ever counted, never shown per person. */
public enum PriorTrust {
    LOW,
    MEDIUM,
    HIGH
}
