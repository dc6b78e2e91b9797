/** What a {@code .form} file says: fields, options, conditions, privacy and translations. */
@NullMarked
package be.bondwerk.forms.schema;

import org.jspecify.annotations.NullMarked;
