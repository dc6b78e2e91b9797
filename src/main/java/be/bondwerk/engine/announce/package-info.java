/** Says aloud what happens in processes, with listeners that nothing can skip. */
@NullMarked
package be.bondwerk.engine.announce;

import org.jspecify.annotations.NullMarked;
