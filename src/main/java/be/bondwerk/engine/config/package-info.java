/** How the engine is set up. */
@NullMarked
package be.bondwerk.engine.config;

import org.jspecify.annotations.NullMarked;
