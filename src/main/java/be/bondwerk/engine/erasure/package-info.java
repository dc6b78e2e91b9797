/** Makes the engine forget people: variables, decisions and history of the process instances that are about them. */
@NullMarked
package be.bondwerk.engine.erasure;

import org.jspecify.annotations.NullMarked;
