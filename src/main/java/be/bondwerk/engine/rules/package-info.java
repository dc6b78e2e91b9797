/** The rules that models of every family obey. */
@NullMarked
package be.bondwerk.engine.rules;

import org.jspecify.annotations.NullMarked;
