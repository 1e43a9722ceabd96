package dev.responds.contract.model;

import java.util.Set;

/** Names as the Java language has them (Java Language Specification §3.8 and §3.9). */
public final class JavaNames {

  /** The reserved words, with those that are literals; contextual ones can be names. */
  private static final Set<String> RESERVED =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  private JavaNames() {}

  /** Returns whether a method or class can have this name. */
  public static boolean isIdentifier(String name) {
    if (name.isEmpty() || RESERVED.contains(name)) {
      return false;
    }
    int first = name.codePointAt(0);
    if (!Character.isJavaIdentifierStart(first)) {
      return false;
    }
    for (int i = Character.charCount(first); i < name.length(); ) {
      int c = name.codePointAt(i);
      if (!Character.isJavaIdentifierPart(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Returns whether the word is reserved, so that nothing can have it as its name. */
  public static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }
}
