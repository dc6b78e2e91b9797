/** Cases: one record for every running or ended process, who is on it, its story, and what people may do with it. */
@NullMarked
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "calendar",
            "engine",
            "directory",
            "forms",
            "forms :: ui"
        })
package be.bondwerk.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
