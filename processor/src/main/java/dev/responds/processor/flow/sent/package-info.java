/**
 * What is found: responses that an endpoint sends, where they come from, and what is not
 * understood.
 */
@NullMarked
package dev.responds.processor.flow.sent;

import org.jspecify.annotations.NullMarked;
