package dev.responds.contract.model;

import dev.responds.contract.util.FragmentText;

/**
 * A variable of a path template.
 *
 * @param name without what it has to match
 * @param pattern regular expression that it has to match; empty if any segment will do
 * @param catchAll whether it takes all segments that follow, as in {@code {*rest}}
 */
record PathVariable(String name, String pattern, boolean catchAll) implements PathPart {

  /** Returns the variable that is written so between its braces. */
  static PathVariable of(String written) {
    int colon = written.indexOf(':');
    String name = (colon < 0 ? written : written.substring(0, colon)).strip();
    String pattern = colon < 0 ? "" : written.substring(colon + 1).strip();
    boolean catchAll = name.startsWith("*");
    return new PathVariable(catchAll ? name.substring(1) : name, pattern, catchAll);
  }

  @Override
  public String in(Notation notation) {
    return switch (notation) {
      case SHAPE -> "{}";
      case ANCHOR -> ":" + FragmentText.of(starred(), "");
      case OPEN_API -> "{" + name + "}";
      case WITHOUT_PATTERNS -> "{" + starred() + "}";
    };
  }

  private String starred() {
    return catchAll ? "*" + name : name;
  }
}
