/** Pages for people without an account: light, server-rendered, the same forms as everywhere. */
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"shared", "security", "forms", "messages"})
package be.bondwerk.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
