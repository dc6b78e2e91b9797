/** A form as plain HTML shows it: what is asked, what was typed, what is wrong. */
@NullMarked
package be.bondwerk.pages.sheet;

import org.jspecify.annotations.NullMarked;
