/** The rooms of what is said to people: what must be told by phone or letter, the state of the mail, the mailbox of a demonstration. */
@NullMarked
package be.bondwerk.messages.ui;

import org.jspecify.annotations.NullMarked;
