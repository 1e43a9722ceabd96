package dev.responds.processor.page.view;

import java.util.List;

/** Where the path of an endpoint may break: before its slashes. */
public final class PathParts {

  /** Characters that stand in one line of the narrowest column that there is for them. */
  private static final int LINE = 18;

  private PathParts() {}

  /** Returns the parts that stay whole; one where the path fits into a line. */
  public static List<String> of(String path) {
    return path.length() <= LINE ? List.of(path) : List.of(path.split("(?<=.)(?=/)"));
  }

  /** Returns whether a part is longer than a line. */
  public static boolean hasLong(String path) {
    for (String part : of(path)) {
      if (part.length() > LINE) {
        return true;
      }
    }
    return false;
  }
}
