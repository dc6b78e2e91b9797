/** The screens of cases and the parts of them that other modules use. */
@NullMarked
@NamedInterface("ui")
package be.bondwerk.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
