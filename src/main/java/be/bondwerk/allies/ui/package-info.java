/** What the pages of a round show besides its story. */
@NullMarked
package be.bondwerk.allies.ui;

import org.jspecify.annotations.NullMarked;
