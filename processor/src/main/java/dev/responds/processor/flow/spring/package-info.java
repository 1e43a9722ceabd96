/** What is known of Spring MVC and WebFlux. */
@NullMarked
package dev.responds.processor.flow.spring;

import org.jspecify.annotations.NullMarked;
