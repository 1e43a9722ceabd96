package dev.responds.processor.read.schema;

import java.util.Optional;

/**
 * Regular expressions that mean the same in Java and in ECMA-262, which JSON Schema takes them from
 * (2020-12 §6.4). Whatever may differ is not understood: names, flags, look-behind, properties,
 * back references, possessive quantifiers, classes of classes, white space and word boundaries.
 */
final class EcmaPattern {

  /** What an escape makes a plain character of, in both. */
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  /** Classes and characters of ASCII that have an escape in both. */
  private static final String NAMED = "dDwWtnrf";

  private final String text;
  private int at;
  private int depth;

  private EcmaPattern(String text) {
    this.text = text;
  }

  /**
   * Returns the expression as JSON Schema has to have it: Java matches the whole text, JSON Schema
   * looks for a part of it.
   */
  static Optional<String> of(String java) {
    String inner = java.startsWith("^") ? java.substring(1) : java;
    if (inner.endsWith("$") && !inner.endsWith("\\$")) {
      inner = inner.substring(0, inner.length() - 1);
    }
    boolean anchored = inner.length() < java.length();
    boolean alternatives = inner.indexOf('|') >= 0;
    // An anchor in front of the first of several alternatives belongs to that one alone.
    if ((anchored && alternatives) || !new EcmaPattern(inner).isCommon()) {
      return Optional.empty();
    }
    return Optional.of(alternatives ? "^(?:" + inner + ")$" : "^" + inner + "$");
  }

  private boolean isCommon() {
    boolean repeatable = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '(' -> {
          if (!opens()) {
            return false;
          }
          repeatable = false;
        }
        case ')' -> {
          if (--depth < 0) {
            return false;
          }
          repeatable = true;
        }
        case '|' -> repeatable = false;
        case '*', '+', '?', '{' -> {
          at--;
          if (!repeatable || !repeats()) {
            return false;
          }
          repeatable = false;
        }
        default -> {
          if (!(c == '[' ? isClass() : c == '\\' ? isEscape(SYNTAX) : isLiteral(c))) {
            return false;
          }
          repeatable = true;
        }
      }
    }
    return depth == 0;
  }

  /** A group with or without a number; a look-ahead could not be repeated in one of them. */
  private boolean opens() {
    depth++;
    if (!text.startsWith("?", at)) {
      return true;
    }
    at += 2;
    return text.startsWith("?:", at - 2);
  }

  private boolean repeats() {
    char c = text.charAt(at++);
    if (c == '{' && !counts()) {
      return false;
    }
    if (text.startsWith("?", at)) {
      at++;
      return true;
    }
    return !text.startsWith("+", at);
  }

  /** Reads what follows the brace: a number, and a greater one perhaps. */
  private boolean counts() {
    int least = number();
    if (least < 0) {
      return false;
    }
    if (text.startsWith(",", at)) {
      at++;
      if (!text.startsWith("}", at) && number() < least) {
        return false;
      }
    }
    return text.startsWith("}", at++);
  }

  /** Returns the number that begins here, or -1; six digits are more than anybody means. */
  private int number() {
    int begin = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    int digits = at - begin;
    return digits == 0 || digits > 6 ? -1 : Integer.parseInt(text.substring(begin, at));
  }

  private boolean isClass() {
    if (text.startsWith("^", at)) {
      at++;
    }
    int begin = at;
    while (at < text.length() && text.charAt(at) != ']') {
      if (!isEntry(begin)) {
        return false;
      }
    }
    return at > begin && text.startsWith("]", at++);
  }

  /** A character, a class with a name, or a range; a hyphen stands at the begin or the end. */
  private boolean isEntry(int begin) {
    int first = at;
    if (!isMember()) {
      return false;
    }
    boolean hyphen = text.charAt(first) == '-';
    if (hyphen) {
      return first == begin || text.startsWith("]", at);
    }
    if (!text.startsWith("-", at) || text.startsWith("-]", at)) {
      return true;
    }
    int last = ++at;
    return at < text.length()
        && text.charAt(at) != ']'
        && text.charAt(at) != '-'
        && isMember()
        && ends(first) >= 0
        && ends(first) <= ends(last);
  }

  /** Returns the character that a range begins or ends with, or -1 if that is not so plain. */
  private int ends(int position) {
    char c = text.charAt(position);
    if (c != '\\') {
      return c;
    }
    char escaped = text.charAt(position + 1);
    return Character.isLetterOrDigit(escaped) ? -1 : escaped;
  }

  private boolean isMember() {
    char c = text.charAt(at++);
    if (c == '\\') {
      return isEscape(SYNTAX + "-");
    }
    return c != '[' && !(c == '&' && text.startsWith("&", at)) && isPlain(c);
  }

  private boolean isEscape(String plain) {
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at++);
    return plain.indexOf(c) >= 0 || NAMED.indexOf(c) >= 0;
  }

  private static boolean isLiteral(char c) {
    return "]}^$".indexOf(c) < 0 && isPlain(c);
  }

  /** Characters of two halves count as one, or as two. */
  private static boolean isPlain(char c) {
    return c >= ' ' && !Character.isSurrogate(c);
  }
}
