/** The demonstration: fictional places, people and cases, present only under the profile {@code demo}. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"shared", "security", "calendar", "directory", "forms", "cases", "messages", "shell"})
package be.bondwerk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
