package dev.responds.processor.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses types that members have: those of the platform, and what was made before. */
final class RandomUses {

  private static final List<String> PRIMITIVES =
      List.of("int", "long", "boolean", "double", "byte", "short", "float", "char");

  private static final Map<String, String> BOXES =
      Map.of(
          "int", "Integer",
          "long", "Long",
          "boolean", "Boolean",
          "double", "Double",
          "byte", "Byte",
          "short", "Short",
          "float", "Float",
          "char", "Character");

  private static final List<String> CONTAINERS =
      List.of("List", "Set", "Collection", "Iterable", "ArrayList", "Deque", "SortedSet");

  private static final List<String> KEYS = List.of("String", "Integer", "UUID", "LocalDate");

  /** What is heavier than that makes values that are too large. */
  private static final int HEAVY = 30;

  private final Chance chance;
  private final Dialect dialect;
  private final List<MadeType> made;
  private int weight;

  RandomUses(Chance chance, Dialect dialect, List<MadeType> made) {
    this.chance = chance;
    this.dialect = dialect;
    this.made = made;
  }

  /** Returns the weight of all that was chosen since it was asked the last time. */
  int takeWeight() {
    int taken = weight;
    weight = 0;
    return taken;
  }

  String any(List<String> variables) {
    return chance.in(25) ? chance.of(PRIMITIVES) : reference(2, variables);
  }

  String reference(int depth, List<String> variables) {
    weight++;
    if (!variables.isEmpty() && chance.in(25)) {
      return chance.of(variables);
    }
    if (depth > 0 && chance.in(30)) {
      return container(depth - 1, variables);
    }
    if (chance.in(25)) {
      List<MadeType> fit =
          made.stream().filter(type -> type.isWritten() && type.weight() < HEAVY).toList();
      if (!fit.isEmpty()) {
        return of(chance.of(fit), depth, variables);
      }
    }
    return chance.in(25) ? BOXES.getOrDefault(chance.of(PRIMITIVES), "Long") : value();
  }

  private String value() {
    return chance.of(dialect.values());
  }

  String of(MadeType type, int depth, List<String> variables) {
    weight += type.weight();
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < type.parameters(); i++) {
      arguments.add(depth == 0 ? "String" : reference(depth - 1, variables));
    }
    return arguments.isEmpty()
        ? type.name()
        : type.name() + "<" + String.join(", ", arguments) + ">";
  }

  private String container(int depth, List<String> variables) {
    return switch (chance.below(dialect.isPlain() ? 6 : 8)) {
      case 0, 1 -> sequence(depth, variables);
      case 2 -> "Map<" + key() + ", " + reference(depth, variables) + ">";
      case 3 -> "Optional<" + reference(depth, variables) + ">";
      case 4 ->
          chance.of("int[]", "long[]", "String[]", "boolean[]", "double[]", "UUID[]", "int[][]");
      case 5 -> "List<" + (chance.in(50) ? "? extends " : "") + reference(depth, variables) + ">";
      case 6 -> chance.of("AtomicReference<", "Iterator<") + reference(depth, variables) + ">";
      default ->
          chance.of(
              "byte[]",
              "char[]",
              "Map.Entry<String, " + reference(depth, variables) + ">",
              "TreeMap<String, " + reference(depth, variables) + ">",
              "Optional<List<" + reference(depth, variables) + ">>");
    };
  }

  private String sequence(int depth, List<String> variables) {
    String container = chance.of(CONTAINERS);
    return container.equals("SortedSet")
        ? "SortedSet<" + chance.of("String", "Integer", "Long") + ">"
        : container + "<" + reference(depth, variables) + ">";
  }

  private String key() {
    List<MadeType> enums = made.stream().filter(type -> type.kind() == MadeType.Kind.ENUM).toList();
    return enums.isEmpty() || chance.in(60) ? chance.of(KEYS) : chance.of(enums).name();
  }
}
