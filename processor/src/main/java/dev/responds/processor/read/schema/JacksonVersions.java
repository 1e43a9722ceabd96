package dev.responds.processor.read.schema;

import java.util.List;
import javax.lang.model.util.Elements;

/** The major versions of Jackson that may write an application's JSON. */
enum JacksonVersions {
  SECOND,
  THIRD,
  /** It is not known which. */
  ANY;

  /** Returns those whose mapper the compiler sees. */
  static JacksonVersions of(Elements elements) {
    boolean second = elements.getTypeElement("com.fasterxml.jackson.databind.ObjectMapper") != null;
    boolean third = elements.getTypeElement("tools.jackson.databind.ObjectMapper") != null;
    return second == third ? ANY : second ? SECOND : THIRD;
  }

  /** Returns the versions that these are. */
  List<JacksonVersions> each() {
    return this == ANY ? List.of(SECOND, THIRD) : List.of(this);
  }
}
