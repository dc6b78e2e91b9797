/** Privacy: what is kept about people and until when, what the nightly run erased, and legal holds. */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"shared", "shared :: ui", "security", "calendar", "cases", "cases :: ui"})
package be.bondwerk.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
