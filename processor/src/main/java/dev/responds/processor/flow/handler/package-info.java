/** Who answers an exception that leaves an endpoint. */
@NullMarked
package dev.responds.processor.flow.handler;

import org.jspecify.annotations.NullMarked;
