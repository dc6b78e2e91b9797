/** What an administrator keeps in order: accounts and their roles, and steps that failed. */
@NullMarked
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"shared", "shared :: ui", "security", "calendar", "engine", "directory"})
package be.bondwerk.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
