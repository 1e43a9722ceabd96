package dev.responds.processor;

import java.util.ArrayList;
import java.util.List;

/** The files that a compile publishes where there are endpoints, relative to the class output. */
final class Published {

  static final String CATALOG = "META-INF/responds/catalog.json";
  static final String OPEN_API = "META-INF/responds/openapi.json";
  static final String OVERLAY = "META-INF/responds/openapi-overlay.json";

  private Published() {}

  static List<String> files(Options options) {
    List<String> files = new ArrayList<>(List.of(options.page(), CATALOG, OPEN_API, OVERLAY));
    options.openApi().ifPresent(files::add);
    return files;
  }
}
