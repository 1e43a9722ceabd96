/**
 * What response builders for Spring MVC and WebFlux need at run time. Spring itself comes from the
 * application: 6.2 or 7.
 */
package dev.responds.spring;
