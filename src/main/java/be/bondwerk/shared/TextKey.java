package be.bondwerk.shared;

import java.io.Serializable;

/** An argument of a text that is a text itself: it is put in the reader's language before it is used. */
public record TextKey(String key) implements Serializable {}
