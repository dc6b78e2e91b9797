/** The only gate to Camunda: process library, tasks, history, variables and what models may call. */
@NullMarked
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"shared", "security", "calendar"})
package be.bondwerk.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
