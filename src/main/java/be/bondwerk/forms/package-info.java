/** Forms: what a person is asked, what may be answered, and what was answered. */
@NullMarked
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"shared", "shared :: ui", "security", "calendar", "engine", "directory"})
package be.bondwerk.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
