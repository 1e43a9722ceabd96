/**
 * The responses of endpoints on Spring MVC and WebFlux, returned and thrown. Spring itself comes
 * from the application: 6.2 or 7.
 */
package dev.responds.spring;
