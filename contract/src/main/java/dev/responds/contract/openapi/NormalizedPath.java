package dev.responds.contract.openapi;

import dev.responds.contract.model.HalfPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSONPath queries that are a path of names from the root (RFC 9535 §2.5.1). */
final class NormalizedPath {

  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z_][A-Za-z0-9_-]*)|\\['((?:[^'\\\\]|\\\\.)*+)'\\]");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

  private NormalizedPath() {}

  /** Returns the step to a member (RFC 9535 §2.3.1); its grammar has no half surrogate pairs. */
  static String step(String member) {
    String name = HalfPairs.replaced(member);
    StringBuilder quoted = new StringBuilder("['");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\'' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append("']").toString();
  }

  /**
   * Returns the names on the path.
   *
   * @throws IllegalArgumentException if it is another query
   */
  static List<String> parse(String query) {
    List<String> names = new ArrayList<>();
    Matcher step = STEP.matcher(query);
    int position = query.startsWith("$") ? 1 : 0;
    while (position > 0 && position < query.length()) {
      if (!step.find(position) || step.start() != position) {
        throw unknown(query);
      }
      names.add(step.group(1) == null ? plain(step.group(2)) : step.group(1));
      position = step.end();
    }
    if (position == 0) {
      throw unknown(query);
    }
    return names;
  }

  private static IllegalArgumentException unknown(String query) {
    return new IllegalArgumentException("'" + query + "' is not a path of names");
  }

  private static String plain(String quoted) {
    return ESCAPED
        .matcher(quoted)
        .replaceAll(
            escaped ->
                Matcher.quoteReplacement(
                    escaped.group(2) == null
                        ? escaped.group(1)
                        : Character.toString(Integer.parseInt(escaped.group(2), 16))));
  }
}
