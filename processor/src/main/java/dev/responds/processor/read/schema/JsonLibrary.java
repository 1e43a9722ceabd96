package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.PresentNames;
import javax.lang.model.util.Elements;

/** What turns values into JSON. */
enum JsonLibrary {
  JACKSON,
  JSON_B,
  /** One of them: what they do differently is not known. */
  UNKNOWN;

  /** Returns what a server of Jakarta REST has; each of them brings one or the other. */
  static JsonLibrary ofJakarta(Elements elements) {
    boolean jackson = elements.getTypeElement(JsonNames.PROPERTY) != null;
    boolean jsonB =
        elements.getTypeElement(JsonNames.JSON_B_PROPERTY) != null
            || elements.getTypeElement(PresentNames.before(JsonNames.JSON_B_PROPERTY)) != null;
    return jackson == jsonB ? UNKNOWN : jackson ? JACKSON : JSON_B;
  }
}
