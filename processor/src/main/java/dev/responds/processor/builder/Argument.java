package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;

/**
 * One parameter of a factory method.
 *
 * @param type its type; the type of one member for a variable number of them
 * @param name its name
 * @param text what it is, for the Javadoc
 * @param variable whether it takes any number of members
 */
record Argument(TypeName type, String name, Phrase text, boolean variable) {

  static Argument of(TypeName type, String name, Phrase text) {
    return new Argument(type, name, text, false);
  }

  static Argument any(TypeName type, String name, Phrase text) {
    return new Argument(type, name, text, true);
  }
}
