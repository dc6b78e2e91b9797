/** The directory as people use it: a list and a page for each kind of entry. */
@NullMarked
package be.bondwerk.directory.ui;

import org.jspecify.annotations.NullMarked;
