/** Who somebody is and what they may do: accounts, roles held for a scope, signing in. */
@NullMarked
@ApplicationModule(displayName = "Security", allowedDependencies = "shared")
package be.bondwerk.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
