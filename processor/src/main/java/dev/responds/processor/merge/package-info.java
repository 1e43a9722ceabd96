/**
 * The command that makes one status reference of many modules: {@code java -jar
 * responds-processor.jar merge}.
 */
@NullMarked
package dev.responds.processor.merge;

import org.jspecify.annotations.NullMarked;
