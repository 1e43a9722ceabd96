package dev.responds.processor.read.framework;

/** Path templates as the model has them: slashes between segments, and variables by name alone. */
public final class PathTemplates {

  private PathTemplates() {}

  /** Returns the path that begins with the prefix, without a slash at its end. */
  public static String join(String prefix, String path) {
    String joined = slashed(prefix) + slashed(path);
    return joined.isEmpty() ? "/" : joined;
  }

  /** Returns the template without what its variables have to match, as in {@code {id: [0-9]+}}. */
  public static String withoutPatterns(String template) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    boolean pattern = false;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      pattern = depth > 0 && (pattern || (depth == 1 && c == ':'));
      if (!pattern && !(depth > 0 && Character.isWhitespace(c))) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String slashed(String path) {
    String start = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    return start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
  }
}
