package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.LibraryLookup;
import dev.responds.processor.read.element.PresentNames;

/** What turns values into JSON. */
enum JsonLibrary {
  JACKSON,
  JSON_B,
  /** One of them: what they do differently is not known. */
  UNKNOWN;

  /** Returns what a server of Jakarta REST has; each of them brings one or the other. */
  static JsonLibrary ofJakarta(LibraryLookup libraries) {
    boolean jackson = libraries.has(JsonNames.PROPERTY);
    boolean jsonB =
        libraries.has(JsonNames.JSON_B_PROPERTY)
            || libraries.has(PresentNames.before(JsonNames.JSON_B_PROPERTY));
    return jackson == jsonB ? UNKNOWN : jackson ? JACKSON : JSON_B;
  }
}
