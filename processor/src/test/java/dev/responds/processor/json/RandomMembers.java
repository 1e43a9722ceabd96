package dev.responds.processor.json;

import dev.responds.processor.json.Dialect.Place;
import dev.responds.processor.json.Dialect.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the members of one class up: fields with any of their getters and setters, which may not
 * fit their names, and methods that look like accessors. Each value is in a field, so that it can
 * be set from outside; what may be null says so by {@code Sometimes}.
 */
final class RandomMembers {

  private static final List<String> NAMES =
      List.of(
          "name",
          "aValue",
          "URL",
          "url",
          "xRequestId",
          "_id",
          "id",
          "isOpen",
          "is",
          "get",
          "set",
          "className",
          "userName",
          "user_name",
          "eMail",
          "x",
          "aB",
          "ABTest",
          "i18n",
          "ünit",
          "Ärger",
          "$dollar",
          "Name",
          "getter",
          "isIs",
          "count",
          "total",
          "x1",
          "oAuth2Token",
          "ID",
          "iD",
          "a",
          "issue",
          "value",
          "empty",
          "declaringClass",
          "longerNameOfIt",
          "ΣSum",
          "_",
          "__x",
          "T");

  private static final Pattern ABOVE = Pattern.compile(" extends (T[0-9]+)\\b");

  private final Chance chance;
  private final RandomUses uses;
  private final Dialect dialect;
  private final List<MadeType> made;
  private final List<String> variables;
  private final Set<String> taken = new HashSet<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>();
  private final List<String> assignments = new ArrayList<>();
  private final List<MadeType.Getter> getters = new ArrayList<>();
  private final StringBuilder source = new StringBuilder();
  private int hidden;

  RandomMembers(
      Chance chance,
      Dialect dialect,
      RandomUses uses,
      List<MadeType> made,
      List<String> variables) {
    this.chance = chance;
    this.dialect = dialect;
    this.uses = uses;
    this.made = made;
    this.variables = variables;
  }

  String source() {
    return source.toString();
  }

  /** Returns the names of fields, and of components. */
  List<String> names() {
    return names;
  }

  List<MadeType.Getter> getters() {
    return getters;
  }

  /** Leaves names to a superclass. */
  void take(Set<String> others) {
    taken.addAll(others);
  }

  Set<String> taken() {
    return taken;
  }

  private String freeName() {
    String name = chance.of(NAMES);
    while (!taken.add(name.toLowerCase(Locale.ROOT).replace("_", ""))) {
      name =
          name.length() > 12
              ? chance.of(NAMES) + taken.size()
              : name + chance.of("", "Too", "2", "X");
    }
    return name;
  }

  /** Makes components of a record up. */
  String components(int count) {
    List<String> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = freeName();
      if (Set.of("_", "getClass", "hashCode", "toString", "notify", "wait").contains(name)) {
        name = "under" + i;
      }
      names.add(name);
      String type = uses.any(variables);
      String annotations = dialect.onMember(target(Place.COMPONENT, type, name));
      components.add(annotations + nullness(type, annotations) + type + " " + name);
    }
    return String.join(", ", components);
  }

  private Target target(Place place, String type, String name) {
    boolean object = made(type).stream().anyMatch(other -> other.isObject() && !isToldApart(other));
    return new Target(place, type, name, object);
  }

  /** Jackson neither writes nor reads such an object among the members of another one. */
  private boolean isToldApart(MadeType type) {
    Matcher above = ABOVE.matcher(type.source());
    return type.source().contains("@JsonTypeInfo")
        || (above.find() && made(above.group(1)).stream().anyMatch(this::isToldApart));
  }

  private List<MadeType> made(String type) {
    String name = type.replaceAll("<.*", "");
    return made.stream().filter(other -> other.name().equals(name)).toList();
  }

  /** Says whether a value may be null, and marks it if values should be. */
  private String nullness(String type, String annotations) {
    if (isPrimitive(type) || annotations.contains("JsonUnwrapped")) {
      return "";
    }
    if (chance.in(12)) {
      return "@NotNull ";
    }
    if (chance.in(15) && !type.contains("[") && !type.contains(".")) {
      return "@Sometimes @org.jspecify.annotations.Nullable ";
    }
    return "";
  }

  /** Makes a field up, with accessors. */
  void addBean() {
    String name = freeName();
    String type = uses.any(variables);
    String field = name.equals("_") ? "_u" : name;
    boolean getter = chance.in(75);
    boolean setter = chance.in(60);
    boolean unchanged = !setter && chance.in(15);
    String onField = dialect.onMember(target(Place.FIELD, type, name));
    String nullness = nullness(type, onField);
    names.add(field);
    source
        .append("  ")
        .append(onField)
        .append(nullness)
        .append(chance.of("private ", "private ", "private ", "public ", "", "protected "))
        .append(chance.in(4) ? "transient " : "")
        .append(unchanged ? "final " : "")
        .append(type)
        .append(' ')
        .append(field)
        .append(unchanged ? " = " + (isPrimitive(type) ? "(new " + type + "[1])[0]" : "null") : "")
        .append(";\n");
    if (!unchanged) {
      parameters.add(type + " " + field);
      assignments.add("this." + field + " = " + field + ";");
    }
    if (getter) {
      // What belongs to a getter by its name is another thing for each version.
      addGetter(name, field, type, nullness.replace("@Sometimes ", ""));
    }
    if (setter) {
      addSetter(name, field, type);
    }
  }

  private static boolean isPrimitive(String type) {
    return Character.isLowerCase(type.charAt(0)) && !type.contains(".") && !type.contains("[");
  }

  private void addGetter(String name, String field, String type, String nullness) {
    boolean truth =
        type.equals("boolean") || type.equals("Boolean") || type.equals("AtomicBoolean");
    String prefix = truth && chance.in(60) ? "is" : chance.in(4) ? "" : "get";
    String method = prefix.isEmpty() ? name : prefix + suffix(name);
    if (Set.of("getClass", "notify", "wait", "toString", "hashCode", "finalize", "_")
        .contains(method)) {
      return;
    }
    String annotations = dialect.onMember(target(Place.GETTER, type, name));
    String visibility = chance.in(88) ? "public " : chance.of("protected ", "", "private ");
    source
        .append("  ")
        .append(annotations)
        .append(nullness)
        .append(visibility)
        .append(type)
        .append(' ')
        .append(method)
        .append("() { return this.")
        .append(field)
        .append("; }\n");
    if (visibility.equals("public ")) {
      getters.add(new MadeType.Getter(type, method));
    }
  }

  private void addSetter(String name, String field, String type) {
    String method = chance.in(95) ? "set" + suffix(name) : name;
    String annotations = dialect.onMember(target(Place.SETTER, type, name));
    if (method.equals("_")) {
      return;
    }
    boolean fluent = chance.in(20);
    source
        .append("  ")
        .append(annotations)
        .append(chance.in(85) ? "public " : chance.of("protected ", "", "private "))
        .append(fluent ? "Object " : "void ")
        .append(method)
        .append('(')
        .append(type)
        .append(" value) { this.")
        .append(field)
        .append(fluent ? " = value; return this; }\n" : " = value; }\n");
  }

  /** Most go on with a capital, as beans do. */
  private String suffix(String name) {
    return chance.in(92) ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
  }

  /** Makes a method up that may be a getter, with a field of another name. */
  void addOdd() {
    String type = uses.any(variables);
    String field = "hidden" + hidden++;
    String method =
        chance.of(
            "get",
            "is",
            "getter",
            "issue",
            "getInfo",
            "isInfo",
            "size",
            "getMaybe",
            "isMaybe",
            "getHTTPStatus",
            "get_under",
            "get1",
            "getA",
            "getAb",
            "getaB",
            "getÉtat");
    if (!taken.add(method.toLowerCase(Locale.ROOT))
        || !taken.add(
            method.toLowerCase(Locale.ROOT).replaceAll("^(get|is)", "").replace("_", ""))) {
      return;
    }
    String annotations = dialect.onMember(target(Place.GETTER, type, method));
    source
        .append("  private ")
        .append(type)
        .append(' ')
        .append(field)
        .append(";\n  ")
        .append(annotations)
        .append(chance.in(90) ? "public " : "protected ")
        .append(type)
        .append(' ')
        .append(method)
        .append("() { return ")
        .append(field)
        .append("; }\n");
  }

  /** Writes something in the text of the class. */
  void add(String text) {
    source.append(text);
  }

  /** Makes up how objects are made, if not by a constructor without parameters. */
  void addConstructor(String type) {
    if (parameters.isEmpty() || chance.in(70)) {
      return;
    }
    boolean named = chance.in(60);
    List<String> taking = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < parameters.size(); i++) {
      if (named && chance.in(30)) {
        continue;
      }
      String name = parameters.get(i).substring(parameters.get(i).lastIndexOf(' ') + 1);
      String given = chance.in(80) ? name : name + "_given";
      taking.add((named ? dialect.named(given) : "") + parameters.get(i));
      body.append(assignments.get(i)).append(' ');
    }
    if (taking.isEmpty()) {
      return;
    }
    source
        .append("  ")
        .append(named && chance.in(70) ? dialect.creator() : "")
        .append("public ")
        .append(type)
        .append('(')
        .append(String.join(", ", taking))
        .append(") { ")
        .append(body)
        .append("}\n");
  }
}
