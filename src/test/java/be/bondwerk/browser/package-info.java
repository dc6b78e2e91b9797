/** A real Chromium for the tests that look at Bondwerk as people do. */
@NullMarked
package be.bondwerk.browser;

import org.jspecify.annotations.NullMarked;
