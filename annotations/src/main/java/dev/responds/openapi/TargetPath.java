package dev.responds.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The target of an action, which is a path of names from the root (RFC 9535 §2.5.1). */
final class TargetPath {

  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z_][A-Za-z0-9_-]*+)|\\['((?:[^'\\\\]|\\\\.)*+)'\\]");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private TargetPath() {}

  /** Returns the names on the path; none of those of another query. */
  static List<String> names(String target) {
    List<String> names = new ArrayList<>();
    Matcher step = STEP.matcher(target);
    int position = target.startsWith("$") ? 1 : 0;
    while (position > 0 && position < target.length()) {
      if (!step.find(position) || step.start() != position) {
        return List.of();
      }
      names.add(step.group(1) == null ? plain(step.group(2)) : step.group(1));
      position = step.end();
    }
    return names;
  }

  private static String plain(String quoted) {
    return ESCAPED
        .matcher(quoted)
        .replaceAll(
            escaped ->
                Matcher.quoteReplacement(
                    escaped.group(1) == null
                        ? escaped.group(2)
                        : Character.toString(Integer.parseInt(escaped.group(1), 16))));
  }
}
