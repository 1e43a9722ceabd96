package dev.responds.processor.read.security;

import dev.responds.contract.model.Access;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What a security expression demands, such as {@code hasRole('ADMIN') or hasAuthority('audit')}.
 * What a bean or an argument decides is unknown.
 */
final class SecurityExpression {

  private static final Map<String, Access> DEMANDS =
      Map.ofEntries(
          Map.entry("permitAll", Access.OPEN),
          Map.entry("isAnonymous", Access.OPEN),
          Map.entry("anonymous", Access.OPEN),
          Map.entry("true", Access.OPEN),
          Map.entry("isAuthenticated", Access.AUTHENTICATED),
          Map.entry("authenticated", Access.AUTHENTICATED),
          Map.entry("isFullyAuthenticated", Access.AUTHENTICATED),
          Map.entry("fullyAuthenticated", Access.AUTHENTICATED),
          Map.entry("isRememberMe", Access.AUTHENTICATED),
          Map.entry("rememberMe", Access.AUTHENTICATED),
          Map.entry("denyAll", Access.AUTHORIZED),
          Map.entry("hasRole", Access.AUTHORIZED),
          Map.entry("hasAnyRole", Access.AUTHORIZED),
          Map.entry("hasAllRoles", Access.AUTHORIZED),
          Map.entry("hasAuthority", Access.AUTHORIZED),
          Map.entry("hasAnyAuthority", Access.AUTHORIZED),
          Map.entry("hasAllAuthorities", Access.AUTHORIZED),
          Map.entry("hasScope", Access.AUTHORIZED),
          Map.entry("hasAnyScope", Access.AUTHORIZED),
          Map.entry("hasPermission", Access.AUTHORIZED));

  private SecurityExpression() {}

  /** Reads an expression of Spring Security. */
  static Access read(String expression) {
    String text = expression.strip();
    List<String> alternatives = split(text, "or", "||");
    if (alternatives.size() > 1) {
      return alternatives.stream().map(SecurityExpression::read).reduce(weaker()).orElseThrow();
    }
    List<String> conditions = split(text, "and", "&&");
    if (conditions.size() > 1) {
      return all(conditions.stream().map(SecurityExpression::read).toList());
    }
    return isWrapped(text) ? read(text.substring(1, text.length() - 1)) : demand(text);
  }

  /** Returns what several conditions demand together. */
  static Access all(List<Access> conditions) {
    Access strongest = Collections.max(conditions);
    return strongest.restricted() ? strongest : Collections.min(conditions);
  }

  /** An alternative that is unknown may be weaker than any other. */
  private static BinaryOperator<Access> weaker() {
    return BinaryOperator.minBy(Comparator.naturalOrder());
  }

  private static Access demand(String condition) {
    if (condition.startsWith("!")) {
      return negated(condition.substring(1));
    }
    if (condition.startsWith("not ")) {
      return negated(condition.substring(4));
    }
    int parenthesis = condition.indexOf('(');
    boolean call = parenthesis > 0 && condition.indexOf(')') == condition.length() - 1;
    String name = call ? condition.substring(0, parenthesis) : condition;
    return condition.contains("ANONYMOUS")
        ? Access.UNKNOWN
        : DEMANDS.getOrDefault(name.strip(), Access.UNKNOWN);
  }

  /** Who is not anonymous is authenticated; of other conditions the opposite says nothing. */
  private static Access negated(String condition) {
    String text = condition.strip();
    return text.equals("isAnonymous()") || text.equals("anonymous")
        ? Access.AUTHENTICATED
        : Access.UNKNOWN;
  }

  private static boolean isWrapped(String text) {
    return text.startsWith("(") && closing(text) == text.length() - 1;
  }

  /** Returns where the parenthesis that the text begins with closes. */
  private static int closing(String text) {
    Nesting nesting = new Nesting();
    for (int i = 0; i < text.length(); i++) {
      nesting.read(text.charAt(i));
      if (nesting.isOutside()) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> split(String text, String word, String sign) {
    List<String> parts = new ArrayList<>();
    Nesting nesting = new Nesting();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = nesting.isOutside() ? operator(text, i, word, sign) : 0;
      if (length > 0) {
        parts.add(text.substring(start, i));
        start = i + length;
        i = start - 1;
      } else {
        nesting.read(text.charAt(i));
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Returns the length of the operator that stands at the index; 0 for none. */
  private static int operator(String text, int index, String word, String sign) {
    if (text.startsWith(sign, index)) {
      return sign.length();
    }
    int end = index + word.length();
    return text.regionMatches(true, index, word, 0, word.length())
            && isBoundary(text, index - 1)
            && isBoundary(text, end)
        ? word.length()
        : 0;
  }

  private static boolean isBoundary(String text, int index) {
    return index < 0
        || index >= text.length()
        || Character.isWhitespace(text.charAt(index))
        || text.charAt(index) == '('
        || text.charAt(index) == ')';
  }

  /** Whether a character stands inside of parentheses or of a text. */
  private static final class Nesting {

    private int depth;
    private boolean quoted;

    void read(char character) {
      if (character == '\'') {
        quoted = !quoted;
      } else if (!quoted && character == '(') {
        depth++;
      } else if (!quoted && character == ')') {
        depth--;
      }
    }

    boolean isOutside() {
      return depth == 0 && !quoted;
    }
  }
}
