package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;

/**
 * A header field that a factory sets.
 *
 * @param name the field name
 * @param value an expression of type String
 * @param ofField the same where the argument has the type of the field
 */
record HeaderLine(String name, CodeBlock value, CodeBlock ofField) {

  HeaderLine(String name, CodeBlock value) {
    this(name, value, value);
  }

  /** Returns whether another line is written the same. */
  boolean alike(HeaderLine other) {
    return name.equals(other.name) && value.equals(other.value);
  }
}
