package dev.responds.processor.json;

import java.util.List;
import java.util.Set;

/** What Jackson has annotations for. */
final class JacksonDialect implements Dialect {

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
          "Year",
          "YearMonth",
          "MonthDay",
          "ZoneId",
          "Locale",
          "Currency",
          "Object",
          "Number",
          "CharSequence",
          "StringBuilder",
          "AtomicInteger",
          "AtomicLong",
          "AtomicBoolean",
          "Date",
          "Calendar",
          "DayOfWeek",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "java.nio.file.Path",
          "OffsetTime",
          "TimeZone",
          "StringBuffer",
          "java.util.regex.Pattern",
          "java.nio.charset.Charset",
          "Class<?>",
          "java.sql.Date",
          "java.sql.Timestamp",
          "ZoneOffset",
          "GregorianCalendar",
          "Month");

  private static final Set<String> TIMES =
      Set.of("Instant", "LocalDate", "LocalDateTime", "OffsetDateTime", "Date", "LocalTime");

  private static final Set<String> NUMBERS =
      Set.of("int", "long", "Integer", "Long", "BigDecimal", "double", "boolean", "Boolean");

  private static final List<String> STRATEGIES =
      List.of(
          "SnakeCaseStrategy",
          "UpperSnakeCaseStrategy",
          "UpperCamelCaseStrategy",
          "LowerCaseStrategy",
          "KebabCaseStrategy",
          "LowerDotCaseStrategy",
          "LowerCamelCaseStrategy");

  private final Chance chance;
  private int names;

  JacksonDialect(Chance chance) {
    this.chance = chance;
  }

  @Override
  public List<String> values() {
    return VALUES;
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public String onMember(Target target) {
    StringBuilder annotations = new StringBuilder();
    Set<String> kinds = new java.util.HashSet<>();
    while (chance.in(28)) {
      String annotation = member(target);
      if (!annotation.isEmpty() && kinds.add(annotation.replaceAll("\\(.*", ""))) {
        annotations.append(annotation).append(' ');
      }
    }
    return annotations.toString();
  }

  private String member(Target target) {
    return switch (chance.below(15)) {
      case 0 -> "@JsonProperty";
      case 1, 2 -> "@JsonProperty(\"" + name() + "\")";
      case 3 ->
          "@JsonProperty(access = JsonProperty.Access."
              + chance.of("READ_ONLY", "WRITE_ONLY", "READ_WRITE", "AUTO")
              + ")";
      case 4 ->
          "@JsonProperty(value = \""
              + name()
              + "\", access = JsonProperty.Access."
              + chance.of("READ_ONLY", "WRITE_ONLY")
              + ")";
      // Jackson 3 never reads a record that has to have a number which is left out.
      case 5 -> target.place() == Place.COMPONENT ? "" : "@JsonIgnore";
      case 6 -> chance.in(30) ? "@JsonIgnore(false)" : "@JsonView(Object.class)";
      case 7, 8 -> include();
      case 9 -> "@JsonAlias(\"" + name() + "\")";
      case 10 ->
          target.place() == Place.GETTER
              ? "@JsonGetter(\"" + name() + "\")"
              : target.place() == Place.SETTER ? "@JsonSetter(\"" + name() + "\")" : "@JsonMerge";
      case 11 ->
          target.object()
              ? chance.of(
                  "@JsonUnwrapped",
                  "@JsonUnwrapped(prefix = \"p" + names++ + "_\")",
                  "@JsonUnwrapped(suffix = \"_s" + names++ + "\")")
              : format(target.type());
      case 12 -> target.object() ? "@JsonIgnoreProperties(\"name\")" : format(target.type());
      case 13 -> format(target.type());
      default ->
          chance.of(
              "@JsonPropertyDescription(\"d\")",
              "@JsonFormat",
              "@Deprecated",
              "@JsonProperty(required = true)",
              "@JsonProperty(index = " + names++ + ")");
    };
  }

  private String name() {
    return chance.of("re_named", "with-dash", "dot.ted", "URI", "Upper", "space d", "aB") + names++;
  }

  private String include() {
    return "@JsonInclude(JsonInclude.Include."
        + chance.of("NON_NULL", "NON_EMPTY", "NON_DEFAULT", "NON_ABSENT", "ALWAYS", "USE_DEFAULTS")
        + ")";
  }

  private String format(String type) {
    if (TIMES.contains(type)) {
      return chance.of(
          "@JsonFormat(shape = JsonFormat.Shape.NUMBER)",
          "@JsonFormat(shape = JsonFormat.Shape.STRING)");
    }
    return NUMBERS.contains(type)
        ? chance.of(
            "@JsonFormat(shape = JsonFormat.Shape.STRING)",
            "@JsonFormat(shape = JsonFormat.Shape.NUMBER)")
        : "";
  }

  @Override
  public String onClass(List<String> names) {
    StringBuilder annotations = new StringBuilder();
    if (chance.in(12)) {
      String strategy = chance.of(STRATEGIES);
      annotations
          .append(
              "@com.fasterxml.jackson.databind.annotation.JsonNaming(com.fasterxml.jackson.databind.PropertyNamingStrategies.")
          .append(strategy)
          .append(".class) ");
      annotations
          .append(
              "@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.")
          .append(strategy)
          .append(".class) ");
    }
    if (chance.in(10)) {
      annotations.append(
          "@JsonAutoDetect("
              + chance.of(
                  "fieldVisibility",
                  "getterVisibility",
                  "isGetterVisibility",
                  "setterVisibility",
                  "creatorVisibility")
              + " = JsonAutoDetect.Visibility."
              + chance.of(
                  "ANY", "NONE", "NON_PRIVATE", "PROTECTED_AND_PUBLIC", "PUBLIC_ONLY", "DEFAULT")
              + ") ");
    }
    if (chance.in(8)) {
      annotations.append(include()).append(' ');
    }
    if (!names.isEmpty() && chance.in(8)) {
      annotations.append(
          "@JsonIgnoreProperties("
              + chance.of(
                  "value = ",
                  "allowGetters = true, value = ",
                  "allowSetters = true, value = ",
                  "ignoreUnknown = true, value = ")
              + "\""
              + chance.of(names)
              + "\") ");
    }
    if (!names.isEmpty() && chance.in(4)) {
      annotations.append(
          "@JsonIncludeProperties({\"" + chance.of(names) + "\", \"" + chance.of(names) + "\"}) ");
    }
    if (!names.isEmpty() && chance.in(6)) {
      annotations.append("@JsonPropertyOrder(\"" + chance.of(names) + "\") ");
    }
    if (chance.in(4)) {
      annotations.append(
          "@JsonTypeInfo(use = JsonTypeInfo.Id."
              + chance.of("NAME", "CLASS", "MINIMAL_CLASS", "SIMPLE_NAME")
              + ", include = JsonTypeInfo.As."
              + chance.of("PROPERTY", "WRAPPER_OBJECT", "WRAPPER_ARRAY")
              + ") ");
    }
    if (chance.in(15)) {
      annotations.append("@org.jspecify.annotations.NullMarked ");
    }
    return annotations.toString();
  }

  @Override
  public String named(String name) {
    return "@JsonProperty(\"" + name + "\") ";
  }

  @Override
  public String creator() {
    return "@JsonCreator ";
  }
}
