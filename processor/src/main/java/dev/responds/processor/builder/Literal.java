package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;

/** Text as a Java string literal of printable ASCII, whatever the text is. */
final class Literal {

  private Literal() {}

  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      append(literal, text.charAt(i));
    }
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static void append(StringBuilder literal, char c) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (c >= ' ' && c <= '~') {
          literal.append(c);
        } else {
          literal.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
      }
    }
  }
}
