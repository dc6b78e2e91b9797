/** The frame around every screen: main layout, sign-in page, error pages. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "shared :: ui", "security", "calendar", "directory"})
package be.bondwerk.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
