/** How the public pages are asked for and answered: no session, no cookie, no script. */
@NullMarked
package be.bondwerk.pages.web;

import org.jspecify.annotations.NullMarked;
