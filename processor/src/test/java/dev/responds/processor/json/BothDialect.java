package dev.responds.processor.json;

import java.util.List;

/** What types carry that go through either library: what one is told, the other is told, too. */
final class BothDialect implements Dialect {

  private final Chance chance;
  private final Dialect jsonB;
  private int names;

  BothDialect(Chance chance) {
    this.chance = chance;
    this.jsonB = new JsonBDialect(chance);
  }

  @Override
  public List<String> values() {
    return jsonB.values();
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  @Override
  public String onMember(Target target) {
    if (chance.in(70)) {
      return "";
    }
    return switch (chance.below(6)) {
      case 0 -> "@JsonProperty @JsonbProperty ";
      case 1, 2 -> {
        String name = chance.of("re_named", "with-dash", "URI", "Upper") + names++;
        yield named(name);
      }
      case 3 -> "@JsonIgnore @JsonbTransient ";
      case 4 -> "@JsonInclude(JsonInclude.Include.ALWAYS) @JsonbNillable ";
      default -> "@Deprecated ";
    };
  }

  @Override
  public String onClass(List<String> names) {
    return names.isEmpty() || chance.in(90)
        ? ""
        : "@JsonPropertyOrder(\""
            + names.get(0)
            + "\") @JsonbPropertyOrder(\""
            + names.get(0)
            + "\") ";
  }

  @Override
  public String named(String name) {
    return "@JsonProperty(\"" + name + "\") @JsonbProperty(\"" + name + "\") ";
  }

  @Override
  public String creator() {
    return "@JsonCreator @JsonbCreator ";
  }
}
