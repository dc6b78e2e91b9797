/** The rooms in which a data-protection officer watches over what is kept. */
@NullMarked
package be.bondwerk.privacy.ui;

import org.jspecify.annotations.NullMarked;
