package dev.responds.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads field values as strictly as their grammar is: what a client would understand. */
public final class FieldParser {

  private static final String PUNCTUATION = "!#$%&'*+-.^_`|~";

  private final String text;
  private int position;

  FieldParser(String text) {
    this.text = text;
  }

  /** One scheme with its parameters, or with the token68 under an empty name (RFC 9110 §11.3). */
  public record ParsedChallenge(String scheme, Map<String, String> parameters) {}

  /** {@code #challenge}, RFC 9110 §11.6.1. */
  public static List<ParsedChallenge> challenges(String value) {
    FieldParser in = new FieldParser(value);
    List<ParsedChallenge> challenges = new ArrayList<>();
    do {
      challenges.add(in.challenge());
    } while (in.take(", "));
    return in.end(challenges);
  }

  private ParsedChallenge challenge() {
    Map<String, String> parameters = new LinkedHashMap<>();
    String scheme = token();
    if (take(" ")) {
      if (startsParameter()) {
        do {
          putParameter(parameters);
        } while (atNextParameter());
      } else {
        parameters.put("", token68());
      }
    }
    return new ParsedChallenge(scheme, parameters);
  }

  private void putParameter(Map<String, String> parameters) {
    String name = token();
    require("=");
    if (parameters.put(name, peek() == '"' ? quoted() : token()) != null) {
      throw wrong("parameter " + name + " twice");
    }
  }

  private boolean startsParameter() {
    int start = position;
    token();
    boolean equals = take("=") && !done() && peek() != '=' && peek() != ',';
    position = start;
    return equals;
  }

  private boolean atNextParameter() {
    int start = position;
    if (take(", ") && startsParameter()) {
      return true;
    }
    position = start;
    return false;
  }

  /** {@code token [ "=" ( token / quoted-string ) ]}, RFC 9111 §5.2. */
  public static Map<String, String> directives(String value) {
    FieldParser in = new FieldParser(value);
    Map<String, String> directives = new LinkedHashMap<>();
    do {
      String name = in.token();
      String argument = !in.take("=") ? "" : in.peek() == '"' ? in.quoted() : in.token();
      if (directives.put(name, argument) != null) {
        throw in.wrong("directive " + name + " twice");
      }
    } while (in.take(", "));
    return in.end(directives);
  }

  /** {@code value *( ";" parameter )} with extended parameters decoded, RFC 8187 §3.2. */
  public static Map<String, String> parameters(String value) {
    FieldParser in = new FieldParser(value);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("", in.peek() == '<' ? in.target() : in.token());
    while (in.take("; ")) {
      in.putExtended(parameters);
    }
    return in.end(parameters);
  }

  private String target() {
    int end = text.indexOf('>', position);
    String target = text.substring(position + 1, end);
    position = end + 1;
    return target;
  }

  private void putExtended(Map<String, String> parameters) {
    String name = token();
    require("=");
    String value = peek() == '"' ? quoted() : token();
    if (parameters.put(name, name.endsWith("*") ? decoded(value) : value) != null) {
      throw wrong("parameter " + name + " twice");
    }
  }

  private String decoded(String extended) {
    if (!extended.startsWith("UTF-8''")) {
      throw wrong("other than UTF-8");
    }
    return percentDecoded(extended.substring("UTF-8''".length()));
  }

  public static String percentDecoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(encoded.charAt(i));
      }
    }
    return bytes.toString(UTF_8);
  }

  /** A list of items with their parameters as they are written, RFC 9651 §4.2.1. */
  static List<Map<String, String>> items(String value) {
    FieldParser in = new FieldParser(value);
    List<Map<String, String>> items = new ArrayList<>();
    do {
      Map<String, String> item = new LinkedHashMap<>();
      item.put("", in.bareItem());
      while (in.take(";")) {
        String key = in.key();
        in.require("=");
        item.put(key, in.bareItem());
      }
      items.add(item);
    } while (in.take(", "));
    return in.end(items);
  }

  private String bareItem() {
    char c = peek();
    if (c == '"') {
      return quoted();
    }
    int start = position;
    if (c == ':') {
      position = text.indexOf(':', position + 1) + 1;
    } else if (c == '-' || isDigit(c)) {
      position++;
      while (!done() && isDigit(peek())) {
        position++;
      }
    } else if (isLetter(c) || c == '*') {
      while (!done() && (isToken(peek()) || ":/".indexOf(peek()) >= 0)) {
        position++;
      }
    } else {
      throw wrong("no bare item");
    }
    return text.substring(start, position);
  }

  private String key() {
    int start = position;
    while (!done() && isKey(peek())) {
      position++;
    }
    if (start == position || isDigit(text.charAt(start))) {
      throw wrong("no key");
    }
    return text.substring(start, position);
  }

  private String token() {
    int start = position;
    while (!done() && isToken(peek())) {
      position++;
    }
    if (start == position) {
      throw wrong("no token");
    }
    return text.substring(start, position);
  }

  private String token68() {
    int start = position;
    while (!done() && (isLetter(peek()) || isDigit(peek()) || "-._~+/=".indexOf(peek()) >= 0)) {
      position++;
    }
    return text.substring(start, position);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    require("\"");
    while (peek() != '"') {
      if (peek() == '\\') {
        position++;
      }
      value.append(peek());
      position++;
    }
    require("\"");
    return value.toString();
  }

  private boolean take(String expected) {
    boolean there = text.startsWith(expected, position);
    position += there ? expected.length() : 0;
    return there;
  }

  private void require(String expected) {
    if (!take(expected)) {
      throw wrong("no " + expected);
    }
  }

  private boolean done() {
    return position == text.length();
  }

  private char peek() {
    if (done()) {
      throw wrong("an early end");
    }
    return text.charAt(position);
  }

  private <T> T end(T parsed) {
    if (!done()) {
      throw wrong("more");
    }
    return parsed;
  }

  private AssertionError wrong(String what) {
    return new AssertionError(text + " has " + what + " at index " + position);
  }

  private static boolean isToken(char c) {
    return isLetter(c) || isDigit(c) || PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isKey(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || "_-.*".indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
