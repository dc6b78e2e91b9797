/** What every module speaks: identifiers, refusals, texts, and the small contracts modules implement. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package be.bondwerk.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
