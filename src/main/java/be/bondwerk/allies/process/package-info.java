/** The contracts of the processes of ally selection, and the steps they call. */
@NullMarked
package be.bondwerk.allies.process;

import org.jspecify.annotations.NullMarked;
