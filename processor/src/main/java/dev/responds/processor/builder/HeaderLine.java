package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;

/**
 * A header field that a factory sets.
 *
 * @param name the field name
 * @param value an expression of type String
 */
record HeaderLine(String name, CodeBlock value) {}
