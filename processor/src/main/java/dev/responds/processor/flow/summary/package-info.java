/** What a method does, seen from its callers: what it returns, throws and changes. */
@NullMarked
package dev.responds.processor.flow.summary;

import org.jspecify.annotations.NullMarked;
