/** Records what servlet containers send, and Spring MVC without one. */
@NullMarked
package dev.responds.test.servlet;

import org.jspecify.annotations.NullMarked;
