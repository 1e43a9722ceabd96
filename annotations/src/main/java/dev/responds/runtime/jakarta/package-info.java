/**
 * What generated response builders for Jakarta REST are made of.
 *
 * <p>They promise nothing but to fit the code that the processor of the same version generates.
 */
package dev.responds.runtime.jakarta;
