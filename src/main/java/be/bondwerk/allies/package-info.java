/** Allies: choosing the citizens who sit together with police and municipality, and the networks that come of it. */
@NullMarked
@ApplicationModule(
        displayName = "Allies",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "calendar",
            "engine",
            "directory",
            "forms",
            "forms :: ui",
            "cases",
            "cases :: ui",
            "messages",
            "pages"
        })
package be.bondwerk.allies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
