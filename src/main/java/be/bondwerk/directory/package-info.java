/** The places a partnership works in: the police zone, its municipalities and their areas. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared", "security"})
package be.bondwerk.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
