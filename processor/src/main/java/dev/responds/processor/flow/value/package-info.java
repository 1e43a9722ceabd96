/** What is known of a value while code is followed. */
@NullMarked
package dev.responds.processor.flow.value;

import org.jspecify.annotations.NullMarked;
