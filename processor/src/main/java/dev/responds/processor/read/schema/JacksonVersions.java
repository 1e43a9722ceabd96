package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.LibraryLookup;
import java.util.List;

/** The major versions of Jackson that may write an application's JSON. */
enum JacksonVersions {
  SECOND,
  THIRD,
  /** It is not known which. */
  ANY;

  /** Returns those whose mapper the compiler sees. */
  static JacksonVersions of(LibraryLookup libraries) {
    boolean second = libraries.has("com.fasterxml.jackson.databind.ObjectMapper");
    boolean third = libraries.has("tools.jackson.databind.ObjectMapper");
    return second == third ? ANY : second ? SECOND : THIRD;
  }

  /** Returns the versions that these are. */
  List<JacksonVersions> each() {
    return this == ANY ? List.of(SECOND, THIRD) : List.of(this);
  }
}
