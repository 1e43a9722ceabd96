package dev.responds.processor.suggest;

import dev.responds.processor.place.CodeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An annotation as it is written, whose attributes come, change and go. */
final class AnnotationText {

  private static final Pattern NAME =
      Pattern.compile("@\\s*[\\w$\\P{ASCII}]+(?:\\s*\\.\\s*[\\w$\\P{ASCII}]+)*");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w$]+)\\s*=(?!=)\\s*");
  private static final String VALUE = "value";

  /**
   * An attribute, or an entry of one that lists several.
   *
   * @param name its name; {@code value} where none is written, empty for an entry
   * @param start where it begins, behind the character before
   * @param value where its value begins
   * @param codeEnd where its value ends
   * @param end where it ends with what is written behind it, at the character behind
   */
  private record Part(String name, int start, int value, int codeEnd, int end) {}

  private String text;

  private AnnotationText(String text) {
    this.text = text;
  }

  /** Returns the annotation at a position; nothing if there is none. */
  static Optional<AnnotationText> at(String file, int start) {
    Matcher name = NAME.matcher(file);
    if (start < 0 || !name.find(start) || name.start() != start) {
      return Optional.empty();
    }
    int open = CodeScanner.skipBlank(file, name.end());
    int end = name.end();
    if (open < file.length() && file.charAt(open) == '(') {
      end = CodeScanner.find(file, open + 1, ")") + 1;
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(new AnnotationText(file.substring(start, end)));
  }

  /** Returns it as it is now. */
  String text() {
    return text;
  }

  /** Returns the name of its type, without what it is in. */
  String simpleName() {
    Matcher name = NAME.matcher(text);
    String written = name.lookingAt() ? name.group() : text;
    return written.substring(Math.max(written.lastIndexOf('.'), 0) + 1).strip();
  }

  /** Returns what is written for an attribute. */
  Optional<String> value(String attribute) {
    return part(attribute).map(this::written);
  }

  /** Sets an attribute. */
  void assign(String attribute, String code) {
    Optional<Part> known = part(attribute);
    if (known.isPresent()) {
      Part part = known.get();
      replace(part.value(), part.codeEnd(), code);
      return;
    }
    List<Part> parts = parts();
    String added = attribute + " = " + code;
    if (parts.isEmpty()) {
      text = (text.endsWith(")") ? text.substring(0, text.indexOf('(')) : text) + "(" + added + ")";
    } else {
      Part last = parts.get(parts.size() - 1);
      int end = last.codeEnd();
      boolean bare = parts.size() == 1 && last.name().equals(VALUE) && !isNamed(last);
      replace(end, end, ", " + added);
      if (bare) {
        replace(last.value(), last.value(), VALUE + " = ");
      }
    }
  }

  /** Adds an entry to an attribute, which may have none yet. */
  void append(String attribute, String code) {
    Optional<Part> known = part(attribute);
    List<Part> entries = entries(attribute);
    if (known.isEmpty() || entries.isEmpty()) {
      assign(attribute, code);
    } else if (text.charAt(known.get().value()) == '{') {
      int end = entries.get(entries.size() - 1).codeEnd();
      replace(end, end, ", " + code);
    } else {
      assign(attribute, "{" + written(known.get()) + ", " + code + "}");
    }
  }

  /** Returns whether an attribute lists such a text. */
  boolean lists(String attribute, Predicate<String> literals) {
    return entries(attribute).stream().anyMatch(entry -> isLiteral(entry, literals));
  }

  /** Takes an attribute away. A value that is left alone needs no name. */
  void unset(String attribute) {
    List<Part> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).name().equals(attribute)) {
        cut(parts, i);
        List<Part> left = parts();
        if (left.size() == 1 && left.get(0).name().equals(VALUE) && isNamed(left.get(0))) {
          replace(CodeScanner.skipBlank(text, left.get(0).start()), left.get(0).value(), "");
        }
        return;
      }
    }
  }

  /** Takes entries away, and the attribute with the last one. */
  void drop(String attribute, Predicate<String> literals) {
    List<Part> entries = entries(attribute);
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (isLiteral(entries.get(i), literals)) {
        if (entries.size() == 1) {
          unset(attribute);
          return;
        }
        cut(entries, i);
        entries = entries(attribute);
      }
    }
    Optional<Part> list = part(attribute);
    if (entries.size() == 1
        && list.isPresent()
        && text.charAt(list.get().value()) == '{'
        && entries.get(0).codeEnd() == entries.get(0).end()) {
      assign(attribute, written(entries.get(0)));
    }
  }

  /** Puts something in front of the rest of the first entry that begins with something else. */
  void rename(String attribute, Predicate<String> literals, int length, String to) {
    for (Part entry : entries(attribute)) {
      if (isLiteral(entry, literals)) {
        replace(entry.value() + 1, entry.value() + 1 + length, to);
        return;
      }
    }
  }

  /** Puts one word in the place of another, behind the colon of the first such entry. */
  void renameInValue(String attribute, Predicate<String> literals, String from, String to) {
    for (Part entry : entries(attribute)) {
      int word = text.indexOf(from, text.indexOf(':', entry.value()));
      if (isLiteral(entry, literals) && word >= 0 && word < entry.codeEnd()) {
        replace(word, word + from.length(), to);
        return;
      }
    }
  }

  private boolean isLiteral(Part entry, Predicate<String> literals) {
    String written = written(entry);
    return written.startsWith("\"")
        && !written.startsWith("\"\"\"")
        && CodeScanner.find(written, 0, "+") < 0
        && literals.test(written.substring(1, written.length() - 1));
  }

  private String written(Part part) {
    return text.substring(part.value(), part.codeEnd());
  }

  private boolean isNamed(Part part) {
    return CodeScanner.skipBlank(text, part.start()) < part.value();
  }

  /** The first one goes with the comma behind it, any other with the one before. */
  private void cut(List<Part> parts, int index) {
    Part part = parts.get(index);
    if (index > 0) {
      replace(part.start() - 1, part.end(), "");
    } else if (parts.size() > 1) {
      replace(
          CodeScanner.skipBlank(text, part.start()),
          CodeScanner.skipBlank(text, parts.get(1).start()),
          "");
    } else {
      replace(part.start(), part.end(), "");
    }
  }

  private Optional<Part> part(String attribute) {
    return parts().stream().filter(part -> part.name().equals(attribute)).findFirst();
  }

  private List<Part> parts() {
    int open = text.indexOf('(');
    return open < 0 ? List.of() : parts(open + 1, ")");
  }

  private List<Part> entries(String attribute) {
    Optional<Part> part = part(attribute);
    if (part.isEmpty()) {
      return List.of();
    }
    return text.charAt(part.get().value()) == '{'
        ? parts(part.get().value() + 1, "}")
        : List.of(part.get());
  }

  private List<Part> parts(int from, String closing) {
    List<Part> parts = new ArrayList<>();
    int start = from;
    int end;
    do {
      end = CodeScanner.find(text, start, "," + closing);
      int value = CodeScanner.skipBlank(text, start);
      if (end >= 0 && value < end) {
        Matcher name = ATTRIBUTE.matcher(text).region(value, end);
        boolean named = closing.equals(")") && name.lookingAt();
        parts.add(
            new Part(
                named ? name.group(1) : closing.equals(")") ? VALUE : "",
                start,
                named ? name.end() : value,
                CodeScanner.codeEnd(text, named ? name.end() : value, end),
                end));
      }
      start = end + 1;
    } while (end >= 0 && text.charAt(end) == ',');
    return parts;
  }

  private void replace(int start, int end, String other) {
    text = text.substring(0, start) + other + text.substring(end);
  }
}
