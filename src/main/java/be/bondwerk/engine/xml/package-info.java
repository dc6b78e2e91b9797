/** Reading models as XML, safely. */
@NullMarked
package be.bondwerk.engine.xml;

import org.jspecify.annotations.NullMarked;
