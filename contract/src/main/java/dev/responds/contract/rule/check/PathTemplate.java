package dev.responds.contract.rule.check;

/** The path of an endpoint, with variables in braces. */
final class PathTemplate {

  private PathTemplate() {}

  /** Returns the template without the names of its variables, as in <code>/orders/{}</code>. */
  static String unnamed(String template) {
    StringBuilder unnamed = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      depth -= c == '}' ? 1 : 0;
      if (depth == 0) {
        unnamed.append(c);
      }
      depth += c == '{' ? 1 : 0;
    }
    return unnamed.toString();
  }
}
