/** The engine's tables, made by Flyway so that two nodes never race for them. */
@NullMarked
package be.bondwerk.engine.schema;

import org.jspecify.annotations.NullMarked;
