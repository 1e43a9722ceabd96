package dev.responds.processor.json;

import dev.responds.processor.json.MadeType.Kind;
import java.util.List;

/** Makes types up that are written as no objects, most often. */
final class RandomValueTypes {

  private final Chance chance;
  private final boolean plain;

  RandomValueTypes(Chance chance, boolean plain) {
    this.chance = chance;
    this.plain = plain;
  }

  MadeType constants(String name) {
    String body =
        switch (plain ? 5 : chance.below(9)) {
          case 0 -> "{ @JsonProperty(\"first\") ONE, TWO, @JsonProperty THREE }";
          case 1 ->
              "{ ONE, TWO; @JsonValue public String code() { return name().toLowerCase(); } }";
          case 2 -> "{ ONE, TWO; @JsonValue public int code() { return ordinal() + 5; } }";
          case 3 -> "{ ONE { @Override public String toString() { return \"1\"; } }, TWO }";
          case 4 ->
              "{ ONE, TWO; @Override public String toString() { return \"t\" + ordinal(); } }";
          case 6 ->
              "{ ONE, TWO; public int getWeight() { return 1; } public String name = \"n\"; }";
          case 7 -> "{ @JsonAlias(\"uno\") ONE, @JsonEnumDefaultValue TWO }";
          default -> "{ ONE, TWO, 셋 }";
        };
    String shape =
        plain || chance.in(75)
            ? ""
            : "@JsonFormat(shape = JsonFormat.Shape."
                + chance.of(
                    "OBJECT", "NUMBER", "STRING", "NUMBER_INT", "POJO", "ANY", "NATURAL", "ARRAY")
                + ") ";
    return new MadeType(
        name, 0, Kind.ENUM, 1, List.of(), shape + "public enum " + name + " " + body + "\n");
  }

  /** Makes one up that is written as what it has. */
  MadeType value(String name) {
    String source =
        switch (chance.below(6)) {
          case 0 -> "public record %s(@JsonValue String value) {}";
          case 1 ->
              "public record %s(int value) { @JsonValue public int value() { return value; } }";
          case 2 ->
              "public static class %s { @JsonValue private Long number; public String getOther() { return \"\"; } }";
          case 3 ->
              "public static class %s { private List<String> all; @JsonValue public List<String> all() { return all; } @JsonCreator public static %s of(List<String> all) { return new %s(); } }";
          case 4 ->
              "public record %s(UUID id, @JsonIgnore String more) { @JsonCreator(mode = JsonCreator.Mode.DELEGATING) public %s(UUID id) { this(id, \"\"); } @JsonValue public UUID id() { return id; } }";
          default ->
              "public static class %s { private LocalDate day; @JsonCreator(mode = JsonCreator.Mode.DELEGATING) public %s(LocalDate day) { this.day = day; } @JsonValue public LocalDate getDay() { return day; } }";
        };
    return new MadeType(name, 0, Kind.VALUE, 1, List.of(), source.replace("%s", name) + "\n");
  }

  MadeType container(String name, String entries) {
    String source =
        switch (chance.below(5)) {
          case 0 ->
              "public static class %s extends ArrayList<"
                  + entries
                  + "> { public int getOwn() { return 1; } }";
          case 1 ->
              "public static class %s extends HashMap<String, "
                  + entries
                  + "> { public int own = 1; }";
          case 2 ->
              "public static class %s implements Iterable<"
                  + entries
                  + "> { private List<"
                  + entries
                  + "> all; public Iterator<"
                  + entries
                  + "> iterator() { return all.iterator(); } }";
          case 3 ->
              "public static class %s implements Iterable<"
                  + entries
                  + "> { private List<"
                  + entries
                  + "> all; public Iterator<"
                  + entries
                  + "> iterator() { return all.iterator(); } public List<"
                  + entries
                  + "> getAll() { return all; } public int getTotal() { return 1; } }";
          default ->
              "@JsonFormat(shape = JsonFormat.Shape.OBJECT) public static class %s extends TreeMap<String, "
                  + entries
                  + "> { public int getOwn() { return 1; } }";
        };
    return new MadeType(name, 0, Kind.VALUE, 2, List.of(), source.replace("%s", name) + "\n");
  }
}
