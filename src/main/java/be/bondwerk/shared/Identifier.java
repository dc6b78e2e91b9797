package be.bondwerk.shared;

import java.io.Serializable;

/** The identity of a thing, which travels as plain text. */
public interface Identifier extends Serializable {

    /** The text that stands for this identity in addresses, process variables and database columns. */
    String text();
}
