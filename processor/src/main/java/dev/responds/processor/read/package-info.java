/**
 * The compiler's elements, read into the model. Readers decide; whoever comes after only looks
 * things up. {@link dev.responds.processor.read.ApiReader} is the way in, and each framework has
 * one {@link dev.responds.processor.read.framework.FrameworkReader}.
 */
@NullMarked
package dev.responds.processor.read;

import org.jspecify.annotations.NullMarked;
