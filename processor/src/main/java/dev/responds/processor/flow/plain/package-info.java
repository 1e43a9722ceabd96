/** Endpoints without a framework, which return replies or write raw responses. */
@NullMarked
package dev.responds.processor.flow.plain;

import org.jspecify.annotations.NullMarked;
