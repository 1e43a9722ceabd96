package dev.responds.processor.json;

import dev.responds.processor.json.MadeType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes types up, each of which may consist of those before it. */
final class RandomTypes {

  /** Jackson never reads a record that hides a component and asks for it. */
  private static final Pattern HIDING =
      Pattern.compile("@Json(Include|Ignore)Properties\\([^)]*\\) ");

  private final Chance chance;
  private final Dialect dialect;
  private final List<MadeType> made = new ArrayList<>();
  private final Map<MadeType, Set<String>> taken = new LinkedHashMap<>();

  private RandomTypes(long seed, Function<Chance, Dialect> dialect) {
    this.chance = new Chance(seed);
    this.dialect = dialect.apply(chance);
  }

  /** Makes that many types up for Jackson. */
  static List<MadeType> ofJackson(long seed, int count) {
    return new RandomTypes(seed, JacksonDialect::new).make(count);
  }

  /** Makes that many types up for JSON-B. */
  static List<MadeType> ofJsonB(long seed, int count) {
    return new RandomTypes(seed, JsonBDialect::new).make(count);
  }

  /** Makes that many types up that either library may write. */
  static List<MadeType> ofBoth(long seed, int count) {
    return new RandomTypes(seed, BothDialect::new).make(count);
  }

  private List<MadeType> make(int count) {
    while (made.size() < count) {
      made.add(type("T" + made.size()));
    }
    return made;
  }

  private MadeType type(String name) {
    if (dialect.isPlain()) {
      return chance.in(10)
          ? new RandomValueTypes(chance, true).constants(name)
          : chance.in(70) ? bean(name) : record(name);
    }
    return switch (chance.below(20)) {
      case 0, 1, 2, 3, 4, 5, 6 -> bean(name);
      case 7, 8, 9, 10 -> record(name);
      case 11, 12 -> base(name);
      case 13 -> contract(name);
      case 14, 15 -> new RandomValueTypes(chance, false).constants(name);
      case 16 -> new RandomValueTypes(chance, false).value(name);
      case 17 ->
          new RandomValueTypes(chance, false).container(name, uses().reference(0, List.of()));
      default -> sealed(name);
    };
  }

  private RandomUses uses() {
    return new RandomUses(chance, dialect, made);
  }

  private List<String> variables(int percent) {
    return chance.in(percent) ? chance.in(20) ? List.of("A", "B") : List.of("A") : List.of();
  }

  private static String parameters(List<String> variables) {
    return variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">";
  }

  private MadeType record(String name) {
    List<String> variables = variables(20);
    RandomUses uses = uses();
    RandomMembers members = new RandomMembers(chance, dialect, uses, made, variables);
    String components = members.components(chance.below(6));
    String contract = dialect.isPlain() ? "" : contracts();
    if (chance.in(20)) {
      members.add(
          "  public "
              + chance.of("String getDerived", "CharSequence getXOf", "Object get_x")
              + "() { return \"d\" + System.identityHashCode(this); }\n");
    }
    String onClass = dialect.onClass(members.names());
    String source =
        (components.contains("required = true") ? HIDING.matcher(onClass).replaceAll("") : onClass)
            + "public record "
            + name
            + parameters(variables)
            + "("
            + components
            + ")"
            + contract
            + " {\n"
            + members.source()
            + "}\n";
    return new MadeType(name, variables.size(), Kind.RECORD, uses.takeWeight(), List.of(), source);
  }

  private String contracts() {
    List<MadeType> contracts = made.stream().filter(type -> type.kind() == Kind.INTERFACE).toList();
    return contracts.isEmpty() || chance.in(80) ? "" : " implements " + chance.of(contracts).name();
  }

  private MadeType bean(String name) {
    List<String> variables = variables(15);
    RandomUses uses = uses();
    RandomMembers members = new RandomMembers(chance, dialect, uses, made, variables);
    String above = chance.in(30) ? above(members, variables) : "";
    fill(members);
    if (above.isEmpty()) {
      members.addConstructor(name);
    }
    String contract = dialect.isPlain() ? "" : contracts();
    String source =
        dialect.onClass(members.names())
            + "public static class "
            + name
            + parameters(variables)
            + above
            + contract
            + " {\n"
            + members.source()
            + "}\n";
    MadeType type =
        new MadeType(name, variables.size(), Kind.CLASS, uses.takeWeight(), List.of(), source);
    taken.put(type, members.taken());
    return type;
  }

  private void fill(RandomMembers members) {
    int count = chance.below(6);
    for (int i = 0; i < count; i++) {
      members.addBean();
    }
    if (chance.in(30)) {
      members.addOdd();
    }
    if (!dialect.isPlain() && chance.in(8)) {
      members.add(
          "  private Map<String, Integer> rest;\n  @JsonAnyGetter public Map<String, Integer> "
              + chance.of("getRest", "rest")
              + "() { return rest; }\n");
    }
  }

  /** Chooses a superclass, and overrides some of what it has. */
  private String above(RandomMembers members, List<String> variables) {
    List<MadeType> bases = made.stream().filter(type -> type.kind() == Kind.BASE).toList();
    if (bases.isEmpty()) {
      return "";
    }
    MadeType base = chance.of(bases);
    members.take(taken.getOrDefault(base, Set.of()));
    String argument = uses().reference(1, variables);
    for (MadeType.Getter getter : base.getters()) {
      if (chance.in(25)) {
        String type =
            getter.type().replaceAll("\\bA\\b", java.util.regex.Matcher.quoteReplacement(argument));
        if (!type.contains("? extends ?")) {
          members.add(
              "  @Override "
                  + dialect.onMember(
                      new Dialect.Target(Dialect.Place.GETTER, type, getter.name(), false))
                  + "public "
                  + type
                  + " "
                  + getter.name()
                  + "() { return super."
                  + getter.name()
                  + "(); }\n");
        }
      }
    }
    return " extends " + base.name() + (base.parameters() == 0 ? "" : "<" + argument + ">");
  }

  private MadeType base(String name) {
    List<String> variables = chance.in(60) ? List.of("A") : List.of();
    RandomUses uses = uses();
    RandomMembers members = new RandomMembers(chance, dialect, uses, made, variables);
    fill(members);
    String source =
        (chance.in(40) ? dialect.onClass(members.names()) : "")
            + "public static abstract class "
            + name
            + parameters(variables)
            + " {\n"
            + members.source()
            + "}\n";
    MadeType type =
        new MadeType(
            name, variables.size(), Kind.BASE, uses.takeWeight(), members.getters(), source);
    taken.put(type, new HashSet<>(members.taken()));
    return type;
  }

  private MadeType contract(String name) {
    StringBuilder source = new StringBuilder("public interface " + name + " {\n");
    int count = 1 + chance.below(2);
    for (int i = 0; i < count; i++) {
      source
          .append("  ")
          .append(dialect.onMember(new Dialect.Target(Dialect.Place.GETTER, "String", "x", false)))
          .append("default String ")
          .append(chance.of("getOf", "getURLOf", "of", "isOf"))
          .append(name)
          .append(i)
          .append("() { return \"x\" + System.identityHashCode(this); }\n");
    }
    return new MadeType(name, 0, Kind.INTERFACE, 1, List.of(), source.append("}\n").toString());
  }

  private MadeType sealed(String name) {
    RandomUses uses = uses();
    StringBuilder source = new StringBuilder();
    List<String> kinds = new ArrayList<>();
    int count = 1 + chance.below(3);
    for (int i = 0; i < count; i++) {
      RandomMembers members = new RandomMembers(chance, dialect, uses, made, List.of());
      String kind = name + "Kind" + i;
      kinds.add(kind);
      if (chance.in(60)) {
        source
            .append("public record ")
            .append(kind)
            .append('(')
            .append(members.components(chance.below(4)))
            .append(") implements ")
            .append(name)
            .append(" {}\n");
      } else {
        fill(members);
        source
            .append(chance.in(20) ? "@JsonTypeName(\"named" + kind + "\") " : "")
            .append("public static final class ")
            .append(kind)
            .append(" implements ")
            .append(name)
            .append(" {\n")
            .append(members.source())
            .append("}\n");
      }
    }
    String told = chance.in(70) ? told(kinds) : "";
    String text =
        told
            + "public sealed interface "
            + name
            + " permits "
            + String.join(", ", kinds)
            + " {}\n"
            + source;
    return new MadeType(name, 0, Kind.SEALED, uses.takeWeight(), List.of(), text);
  }

  private String told(List<String> kinds) {
    StringBuilder told = new StringBuilder("@JsonTypeInfo(use = JsonTypeInfo.Id.");
    told.append(
        chance.of("NAME", "NAME", "NAME", "SIMPLE_NAME", "CLASS", "MINIMAL_CLASS", "DEDUCTION"));
    if (chance.in(30)) {
      told.append(", include = JsonTypeInfo.As.")
          .append(chance.of("PROPERTY", "WRAPPER_OBJECT", "WRAPPER_ARRAY"));
    }
    if (chance.in(40)) {
      told.append(", property = \"kind\"");
    }
    told.append(") ");
    if (chance.in(60)) {
      told.append("@JsonSubTypes({");
      for (String kind : kinds) {
        told.append("@JsonSubTypes.Type(value = ")
            .append(kind)
            .append(".class")
            .append(chance.in(70) ? ", name = \"k" + kind + "\"" : "")
            .append("), ");
      }
      told.setLength(told.length() - 2);
      told.append("}) ");
    }
    return told.toString();
  }
}
