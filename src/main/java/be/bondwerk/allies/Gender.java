package be.bondwerk.allies;

/** What somebody says about their gender; only ever counted, never shown per person. */
public enum Gender {
    F,
    M,
    X,
    NOT_SAID
}
