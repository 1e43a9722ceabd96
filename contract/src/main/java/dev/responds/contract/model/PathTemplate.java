package dev.responds.contract.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path with variables in braces, as frameworks write it: {@code /orders/{id:[0-9]+}}. */
public final class PathTemplate {

  private final String text;
  private final List<PathPart> parts;

  /** Made when it is asked for: a compile matches few paths, a recorder of tests many. */
  private volatile @Nullable PathPattern pattern;

  private PathTemplate(String text, List<PathPart> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Returns the template of that text. A brace without its counterpart stands for itself, and so
   * does what is replaced before the path is one.
   */
  public static PathTemplate of(String text) {
    List<PathPart> parts = new ArrayList<>();
    int literal = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = closing(text, open);
      if (close < 0) {
        break;
      }
      if (!isPlaceholder(text, open)) {
        addLiteral(parts, text, literal, open);
        parts.add(PathVariable.of(text.substring(open + 1, close)));
        literal = close + 1;
      }
      open = text.indexOf('{', close + 1);
    }
    addLiteral(parts, text, literal, text.length());
    return new PathTemplate(text, parts);
  }

  /** Returns the path that begins with the prefix, without a slash at its end. */
  public static String join(String prefix, String path) {
    String joined = slashed(prefix) + slashed(path);
    return joined.isEmpty() ? "/" : joined;
  }

  /** Returns the names of the variables, each once. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    for (PathPart part : parts) {
      if (part instanceof PathVariable variable && !names.contains(variable.name())) {
        names.add(variable.name());
      }
    }
    return names;
  }

  /**
   * Returns the template without the names of its variables, as in <code>/orders/{}</code>: what a
   * variable is called makes no difference to the request.
   */
  public String shape() {
    return written(PathPart.Notation.SHAPE);
  }

  /** Returns the template as part of an anchor, as in {@code /orders/:id}. */
  public String anchor() {
    return slashedFirst(written(PathPart.Notation.ANCHOR));
  }

  /** Returns the path as OpenAPI writes it, as in {@code /orders/{id}} and {@code /{rest}}. */
  public String openApi() {
    return slashedFirst(written(PathPart.Notation.OPEN_API));
  }

  /** Returns the template without what its variables have to match, as in {@code /orders/{id}}. */
  public String withoutPatterns() {
    return written(PathPart.Notation.WITHOUT_PATTERNS);
  }

  /** Returns whether the template is one of this path, whose escapes are decoded. */
  public boolean matches(String path) {
    PathPattern known = pattern;
    if (known == null) {
      known = PathPattern.of(parts);
      pattern = known;
    }
    return known.matches(path);
  }

  private String written(PathPart.Notation notation) {
    StringBuilder written = new StringBuilder(text.length());
    for (PathPart part : parts) {
      written.append(part.in(notation));
    }
    return written.toString();
  }

  /**
   * What is replaced before the path is one: <code>${base}</code> and <code>#{expression}</code>.
   */
  private static boolean isPlaceholder(String text, int open) {
    return open > 0 && (text.charAt(open - 1) == '$' || text.charAt(open - 1) == '#');
  }

  private static void addLiteral(List<PathPart> parts, String text, int from, int to) {
    if (from < to) {
      parts.add(new PathLiteral(text.substring(from, to)));
    }
  }

  /**
   * Returns where the brace is closed, or -1. A pattern may have braces of its own, in pairs or
   * escaped.
   */
  public static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      i += c == '\\' ? 1 : 0;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String slashed(String path) {
    String start = path.isEmpty() ? "" : slashedFirst(path);
    return start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
  }

  private static String slashedFirst(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathTemplate template && template.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
