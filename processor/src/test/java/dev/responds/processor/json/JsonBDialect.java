package dev.responds.processor.json;

import java.util.List;

/** What JSON-B has annotations for. */
final class JsonBDialect implements Dialect {

  private static final List<String> VALUES =
      List.of(
          "String",
          "String",
          "String",
          "String",
          "BigDecimal",
          "BigInteger",
          "UUID",
          "java.net.URI",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "Instant",
          "OffsetDateTime",
          "ZonedDateTime",
          "Duration",
          "Period",
          "ZoneId",
          "Object",
          "Number",
          "Date",
          "Calendar",
          "DayOfWeek",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "OffsetTime",
          "TimeZone",
          "ZoneOffset",
          "GregorianCalendar");

  private final Chance chance;
  private int names;

  JsonBDialect(Chance chance) {
    this.chance = chance;
  }

  @Override
  public List<String> values() {
    return VALUES;
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  @Override
  public String onMember(Target target) {
    if (chance.in(75)) {
      return "";
    }
    return switch (chance.below(7)) {
      case 0 -> "@JsonbProperty ";
      case 1, 2 ->
          "@JsonbProperty(\""
              + chance.of("re_named", "with-dash", "URI", "Upper")
              + names++
              + "\") ";
      case 3 -> "@JsonbTransient ";
      case 4 -> "@JsonbNillable ";
      case 5 -> target.type().startsWith("LocalDate") ? "@JsonbDateFormat(\"yyyy\") " : "";
      default ->
          target.type().matches("int|long|double|Integer|Long|BigDecimal")
              ? "@JsonbNumberFormat(\"0.0\") "
              : "";
    };
  }

  @Override
  public String onClass(List<String> names) {
    return chance.in(8)
        ? "@JsonbNillable "
        : chance.in(5) && !names.isEmpty()
            ? "@JsonbPropertyOrder(\"" + chance.of(names) + "\") "
            : "";
  }

  @Override
  public String named(String name) {
    return "@JsonbProperty(\"" + name + "\") ";
  }

  @Override
  public String creator() {
    return "@JsonbCreator ";
  }
}
