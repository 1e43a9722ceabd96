package dev.responds.contract.openapi;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema.Reference;
import dev.responds.contract.model.Schemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the schemas: those that somebody chooses, else short ones, and longer ones only
 * where two types share one.
 */
final class ComponentNames {

  private static final String PROBLEM = "Problem";

  private final Map<Reference, String> names = new LinkedHashMap<>();
  private final Schemas schemas;
  private final String prefix;

  /**
   * Names the types that schemas are written of.
   *
   * @param prefix what all names begin with, where the document has schemas of others; may be empty
   */
  ComponentNames(Schemas schemas, String prefix) {
    this.schemas = schemas;
    this.prefix = prefix;
    Set<String> taken = new HashSet<>();
    taken.add(problem());
    List<Reference> sorted = new ArrayList<>(schemas.structures().keySet());
    sorted.sort(ComponentNames::byName);
    for (Reference reference : sorted) {
      if (!names.containsKey(reference)) {
        names.put(reference, unused(reference, taken));
      }
    }
  }

  /** Returns the references with their names, in the order of the types. */
  Map<Reference, String> all() {
    return names;
  }

  String of(Reference reference) {
    return names.getOrDefault(reference, problem());
  }

  /** Returns the name of the schema of problem details, which nothing else has. */
  String problem() {
    return prefix + PROBLEM;
  }

  /** What is read comes last, so that what is written has the short name. */
  private static int byName(Reference first, Reference second) {
    int byInput = Boolean.compare(first.input(), second.input());
    return byInput != 0 ? byInput : byName(first.type(), second.type());
  }

  private static int byName(JavaType first, JavaType second) {
    int byName = first.canonicalName().compareTo(second.canonicalName());
    int byText = byName != 0 ? byName : first.display().compareTo(second.display());
    return byText != 0 ? byText : first.toString().compareTo(second.toString());
  }

  private String unused(Reference reference, Set<String> taken) {
    JavaType type = reference.type();
    String end = reference.input() ? "Input" : "";
    String shortName = prefix + plain(spoken(type)) + end;
    if (taken.add(shortName)) {
      return shortName;
    }
    String longName =
        prefix + plain(type.packageName() + "." + String.join(".", type.names())) + end;
    String candidate = longName;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = longName + "." + i;
    }
    return candidate;
  }

  /** As people say it: {@code PageOfOrder}. */
  private String spoken(JavaType type) {
    String chosen = schemas.label(type).name();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    StringBuilder name = new StringBuilder(type.names().get(type.names().size() - 1));
    String link = "Of";
    for (JavaType argument : type.arguments()) {
      name.append(link).append(spoken(argument));
      link = "And";
    }
    return name.append("Array".repeat(type.dimensions())).toString();
  }

  /** A name of a component has letters, digits, dots, hyphens and underscores of ASCII. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-')) {
        plain.append((char) c);
      } else if (c != '$') {
        plain.append('u').append(Integer.toHexString(c));
      }
    }
    return plain.isEmpty() ? "Type" : plain.toString();
  }
}
