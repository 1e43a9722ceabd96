package dev.responds.contract.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Requests' paths that a template is for, as a regular expression. What frameworks understand
 * differently is taken in the wider sense: a variable's pattern may match slashes, as with Jakarta
 * REST, and {@code *}, {@code ?} and {@code **} are wildcards, as with Spring.
 */
final class PathPattern {

  private static final String SEGMENT = "[^/]+";
  private static final String ANY_SEGMENTS = "(?:/.*)?";

  private final StringBuilder regex = new StringBuilder();
  private final Pattern compiled;

  private PathPattern(List<PathPart> parts) {
    for (PathPart part : parts) {
      if (part instanceof PathVariable variable) {
        add(variable);
      } else if (part instanceof PathLiteral literal) {
        add(literal.text());
      }
    }
    String whole = regex.indexOf("/") == 0 || regex.indexOf("(?:/") == 0 ? "" : "/";
    compiled = Pattern.compile(whole + regex, Pattern.DOTALL);
  }

  /** Returns the pattern of a template of these parts. */
  static PathPattern of(List<PathPart> parts) {
    return new PathPattern(parts);
  }

  /** Returns whether the template is for this path. */
  boolean matches(String path) {
    return compiled.matcher(path).matches();
  }

  private void add(PathVariable variable) {
    if (variable.catchAll()) {
      addAnySegments();
    } else {
      regex.append(isRegex(variable.pattern()) ? "(?:" + variable.pattern() + ")" : SEGMENT);
    }
  }

  /** The slash before them may be absent as well: {@code /files/**} is for {@code /files} too. */
  private void addAnySegments() {
    int last = regex.length() - 1;
    if (last >= 0 && regex.charAt(last) == '/') {
      regex.setLength(last);
    }
    regex.append(ANY_SEGMENTS);
  }

  private static boolean isRegex(String pattern) {
    try {
      return !pattern.isEmpty() && Pattern.compile(pattern) != null;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private void add(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (isAnySegments(literal, i)) {
        addAnySegments();
        i++;
      } else {
        add(literal.charAt(i));
      }
    }
  }

  /** Two asterisks are more than one only where they are a segment. */
  private static boolean isAnySegments(String literal, int at) {
    return literal.startsWith("**", at)
        && (at == 0 || literal.charAt(at - 1) == '/')
        && (at + 2 == literal.length() || literal.charAt(at + 2) == '/');
  }

  private void add(char c) {
    switch (c) {
      case '*' -> regex.append("[^/]*");
      case '?' -> regex.append("[^/]");
      default ->
          regex.append(c < 0x80 && !Character.isLetterOrDigit(c) && c != '/' ? "\\" : "").append(c);
    }
  }
}
