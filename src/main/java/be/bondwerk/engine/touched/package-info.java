/** Notices every task that the engine touches and tells the watchers before commit. */
@NullMarked
package be.bondwerk.engine.touched;

import org.jspecify.annotations.NullMarked;
