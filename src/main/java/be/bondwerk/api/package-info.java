/** The interface for other systems, {@code /api/v1}: the same services, rights and languages as on the screens. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {"shared", "security", "calendar", "engine", "forms", "cases", "inbox"})
package be.bondwerk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
