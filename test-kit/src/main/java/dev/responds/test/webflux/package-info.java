/** Records what Spring WebFlux sends. */
@NullMarked
package dev.responds.test.webflux;

import org.jspecify.annotations.NullMarked;
