/**
 * The command that makes one status reference of many modules: {@code java -jar
 * responds-processor.jar merge}.
 */
@NullMarked
package dev.responds.processor.command;

import org.jspecify.annotations.NullMarked;
