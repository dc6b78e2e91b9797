/** Bondwerk, the workflow system for local security partnerships; each package below this one is a module. */
@NullMarked
package be.bondwerk;

import org.jspecify.annotations.NullMarked;
