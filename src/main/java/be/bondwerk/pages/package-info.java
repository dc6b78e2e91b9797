/** Pages for people without an account: light, server-rendered, the same forms as everywhere. */
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"shared", "security", "calendar", "engine", "directory", "forms", "cases", "messages"})
package be.bondwerk.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
