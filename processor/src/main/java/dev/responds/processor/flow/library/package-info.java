/** What is known of methods that are not read: those of the JDK and of reactive libraries. */
@NullMarked
package dev.responds.processor.flow.library;

import org.jspecify.annotations.NullMarked;
