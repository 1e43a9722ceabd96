/**
 * What generated response builders for Spring MVC and WebFlux are made of. Spring itself comes from
 * the application: 6.2 or 7.
 *
 * <p>They promise nothing but to fit the code that the processor of the same version generates.
 */
package dev.responds.runtime.spring;
