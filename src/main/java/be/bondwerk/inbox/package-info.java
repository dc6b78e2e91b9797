/** The inbox: the open tasks of everybody, kept ready to be listed, filtered and counted in an instant. */
@NullMarked
@ApplicationModule(
        displayName = "Inbox",
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
            "messages"
        })
package be.bondwerk.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
