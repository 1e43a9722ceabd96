/**
 * What generated response builders are made of: the stages of a response, and what makes it. Code
 * of applications sees these types in completion and Javadoc, and need not name them.
 *
 * <p>They promise nothing but to fit the code that the processor of the same version generates.
 */
package dev.responds.runtime;
