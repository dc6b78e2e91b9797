/** The inbox as people see it. */
@NullMarked
package be.bondwerk.inbox.ui;

import org.jspecify.annotations.NullMarked;
