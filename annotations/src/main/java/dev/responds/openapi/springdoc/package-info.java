/** What springdoc is told of an application: found by Spring Boot, and nothing to be called. */
package dev.responds.openapi.springdoc;
