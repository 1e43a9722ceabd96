/**
 * What endpoints really send: class files are read, and what their code does to responses and
 * exceptions is followed from each endpoint on.
 */
@NullMarked
package dev.responds.processor.flow;

import org.jspecify.annotations.NullMarked;
