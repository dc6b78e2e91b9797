/** What expressions in models may do: read variables and ask the catalogue, nothing else. */
@NullMarked
package be.bondwerk.engine.sandbox;

import org.jspecify.annotations.NullMarked;
