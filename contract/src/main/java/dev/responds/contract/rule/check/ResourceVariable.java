package dev.responds.contract.rule.check;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the variables of a path that name a resource from those that are a quantity, a date, a
 * choice or a filter. One names a resource if
 *
 * <ul>
 *   <li>its type does, as {@code UUID} and {@code OrderId} do;
 *   <li>it is text or a whole number, and its name ends as identifiers do: {@code orderId}, {@code
 *       slug}, {@code number};
 *   <li>it is text or a whole number, and stands behind its own plural: {@code /orders/{order}}.
 * </ul>
 *
 * <p>Nothing that speaks of a quantity or a choice does: {@code pageNumber}, {@code statusCode}. Of
 * other types, such as enums, dates and decimals, it is not known.
 */
final class ResourceVariable {

  private static final Set<String> IDS = Set.of("id", "ids", "uuid", "guid", "ulid", "identifier");

  /** Types of identifiers that are not called so in their last word. */
  private static final Set<String> IDENTIFYING = Set.of("UUID", "GUID", "ULID", "Ulid", "Tsid");

  private static final Set<String> NAMING =
      Set.of(
          "alias",
          "barcode",
          "code",
          "ean",
          "email",
          "handle",
          "hash",
          "iban",
          "isbn",
          "key",
          "login",
          "name",
          "no",
          "nr",
          "number",
          "pk",
          "ref",
          "reference",
          "serial",
          "sku",
          "slug",
          "ticker",
          "token",
          "urn",
          "username",
          "vin");

  /** What counts, measures, selects or sorts. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "amount",
          "count",
          "currency",
          "date",
          "day",
          "days",
          "depth",
          "direction",
          "filter",
          "format",
          "from",
          "height",
          "hour",
          "hours",
          "interval",
          "kind",
          "lang",
          "language",
          "level",
          "limit",
          "line",
          "locale",
          "max",
          "min",
          "minute",
          "minutes",
          "mode",
          "month",
          "months",
          "offset",
          "order",
          "page",
          "pages",
          "percent",
          "period",
          "port",
          "position",
          "precision",
          "price",
          "quantity",
          "range",
          "rate",
          "ratio",
          "scale",
          "score",
          "second",
          "seconds",
          "size",
          "sort",
          "start",
          "state",
          "status",
          "step",
          "time",
          "timestamp",
          "to",
          "top",
          "type",
          "unit",
          "until",
          "version",
          "week",
          "weeks",
          "width",
          "year",
          "years",
          "zone",
          "zoom");

  private static final Set<String> TEXTS = Set.of("String", "CharSequence");

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("int", "Integer", "long", "Long", "short", "Short", "BigInteger");

  private ResourceVariable() {}

  static boolean names(Parameter variable, List<String> paths) {
    List<String> words = words(variable.name());
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    String type = variable.type().map(ResourceVariable::simpleName).orElse("String");
    if (identifies(type)) {
      return true;
    }
    if (!TEXTS.contains(type) && !WHOLE_NUMBERS.contains(type)) {
      return false;
    }
    if (IDS.contains(last)) {
      return true;
    }
    String before = segmentBefore(variable.name(), paths);
    if (isPlural(before, variable.name().toLowerCase(Locale.ROOT))) {
      return !counts(words, last);
    }
    boolean counted = WHOLE_NUMBERS.contains(type) && OTHERWISE.contains(before);
    return NAMING.contains(last) && !counted && !counts(words, "");
  }

  private static String simpleName(JavaType type) {
    return type.dimensions() > 0 ? "[]" : type.names().get(type.names().size() - 1);
  }

  private static boolean identifies(String type) {
    return IDENTIFYING.contains(type)
        || (type.length() > 2 && type.endsWith("Id") && Character.isLowerCase(before(type)));
  }

  private static char before(String type) {
    return type.charAt(type.length() - 3);
  }

  /** An order is sorted by, unless it stands behind orders. */
  private static boolean counts(List<String> words, String known) {
    for (String word : words) {
      if (OTHERWISE.contains(word) && !(word.equals("order") && known.equals("order"))) {
        return true;
      }
    }
    return false;
  }

  /** The segment in front of a variable, in lower case; empty if there is none. */
  private static String segmentBefore(String name, List<String> paths) {
    for (String path : paths) {
      int brace = path.indexOf("/{" + name);
      if (brace > 0) {
        return path.substring(path.lastIndexOf('/', brace - 1) + 1, brace).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isPlural(String segment, String name) {
    return segment.equals(name + "s")
        || segment.equals(name + "es")
        || (name.endsWith("y") && segment.equals(name.substring(0, name.length() - 1) + "ies"));
  }

  /** The words of a name in lower case, as {@code order} and {@code id} of {@code orderId}. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1));
      if (begins || !Character.isLetter(c)) {
        add(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    add(word, words);
    return words;
  }

  private static void add(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
