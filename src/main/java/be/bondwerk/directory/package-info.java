/** What a partnership finds where it works: places, groups, organisations, beats and people without an account. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared", "shared :: ui", "security"})
package be.bondwerk.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
