/** The administrator's screens, and everybody's own account. */
@NullMarked
package be.bondwerk.administration.ui;

import org.jspecify.annotations.NullMarked;
