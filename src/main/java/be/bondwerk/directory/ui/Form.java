package be.bondwerk.directory.ui;

import java.util.function.Supplier;

/** The fields of an entry, and the entry that they make up. */
record Form<E>(Fields fields, Supplier<E> entry) {}
