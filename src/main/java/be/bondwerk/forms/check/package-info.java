/** Checks what was filled in against the form, exactly as the viewer in the browser does. */
@NullMarked
package be.bondwerk.forms.check;

import org.jspecify.annotations.NullMarked;
