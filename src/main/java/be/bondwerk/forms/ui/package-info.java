/** The form in the browser: the official form-js viewer as a Vaadin component. */
@NullMarked
@NamedInterface("ui")
package be.bondwerk.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
