package dev.responds.processor.builder;

import java.util.List;

/**
 * Something the Javadoc says, in no language yet.
 *
 * @param key its key in {@code javadoc.properties}
 * @param arguments what fills its placeholders, as Javadoc has it
 */
record Phrase(String key, List<String> arguments) {

  Phrase {
    arguments = List.copyOf(arguments);
  }

  boolean alike(Phrase other) {
    return key.equals(other.key) && arguments.equals(other.arguments);
  }

  static Phrase of(String key, String... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
