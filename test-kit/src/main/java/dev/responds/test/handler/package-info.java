/** The handlers of Spring MVC and WebFlux, in our words. */
@NullMarked
package dev.responds.test.handler;

import org.jspecify.annotations.NullMarked;
