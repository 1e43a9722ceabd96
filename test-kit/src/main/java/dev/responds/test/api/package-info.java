/** What is declared: the catalogues of the class path, and which endpoints a response may be of. */
@NullMarked
package dev.responds.test.api;

import org.jspecify.annotations.NullMarked;
