/**
 * Messages to people: written in the transaction in which something is said, sent by mail afterwards, or told by letter or
 * phone; and the links by which people without an account answer.
 */
@NullMarked
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {"shared", "shared :: ui", "security", "calendar", "directory", "cases", "cases :: ui"})
package be.bondwerk.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
