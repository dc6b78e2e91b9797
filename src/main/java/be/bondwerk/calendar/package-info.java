/** Time as the partnerships live it: Belgian working days, Brussels wall time, and a clock that a demonstration may move. */
@NullMarked
@ApplicationModule(displayName = "Calendar", allowedDependencies = "shared")
package be.bondwerk.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
