package dev.responds.processor.json;

import dev.responds.processor.json.RandomValues.Fill;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON that is made up of schemas. */
final class ReadCheck {

  private static final int SAMPLES = 6;

  /** The text of a value may be any, where a schema does not say what it is like. */
  private static final Set<String> OF_TEXTS =
      Set.of("InvalidFormatException", "ValueInstantiationException", "DateTimeParseException");

  /** What may be any value may be null, which sets of constants do not take. */
  private static final String OF_NULL = "Invalid `null` value encountered";

  /**
   * No schema says that there has to be a member, whatever it is called. Jackson 3 makes no zero of
   * a member that has another name or is left out.
   */
  private static final Pattern OF_NAMES =
      Pattern.compile(
          "Could not resolve type id '[0-9]+'.*|.*String that contains type id.*"
              + "|.*Cannot deduce unique subtype.*|Cannot map `null` into type.*|.*a `?Map.Entry`? out of empty.*");

  private static final Pattern UNREAD =
      Pattern.compile("Unrecognized \\w+ \"(.*?)\" \\(class [^)]*?(\\w+)\\)");

  /** Jackson 2 knows no kinds that are sealed. */
  private static final String OF_SECOND = "Could not resolve";

  private final DescribedTypes types;
  private final Tally tally;
  private final UnknownNames unknown;
  private final List<Mappers.Reader> readers;
  private final Map<String, List<String>> faults = new LinkedHashMap<>();

  private ReadCheck(
      DescribedTypes types, UnknownNames unknown, List<Mappers.Reader> readers, Tally tally) {
    this.types = types;
    this.unknown = unknown;
    this.readers = readers;
    this.tally = tally;
  }

  static ReadCheck ofJackson(DescribedTypes types, Tally tally) {
    UnknownNames unknown = new UnknownNames();
    return new ReadCheck(
        types, unknown, List.of(Mappers.second(unknown), Mappers.third(unknown)), tally);
  }

  static ReadCheck ofJsonB(DescribedTypes types, Tally tally) {
    UnknownNames unknown = new UnknownNames();
    return new ReadCheck(types, unknown, List.of(new JsonBReader(unknown)), tally);
  }

  void check(List<MadeType> made, long seed) {
    Chance chance = new Chance(seed);
    for (MadeType type : made) {
      if (type.isWritten()) {
        tally.types++;
        for (int i = 0; i < SAMPLES; i++) {
          Fill fill = i == 0 ? Fill.FULL : i == 1 ? Fill.EMPTY : Fill.ANY;
          read(
              new RandomSample(types.document(), chance, fill).of(types.read(type.name())),
              types.type(type.name()),
              type.name());
        }
      }
    }
    tally.add(seed, made, faults, unknown.ofBoth());
  }

  private void read(String json, Type type, String name) {
    List<String> found = new ArrayList<>();
    int unresolved = 0;
    for (Mappers.Reader reader : readers) {
      String fault = fault(reader, json, type, name);
      unresolved += fault.contains(OF_SECOND) ? 1 : 0;
      if (!fault.isEmpty()) {
        found.add(fault);
      }
    }
    if (!found.isEmpty() && (unresolved == 0 || found.size() > 1)) {
      faults.computeIfAbsent(name, key -> new ArrayList<>()).add(found + " by " + json);
    }
  }

  private String fault(Mappers.Reader reader, String json, Type type, String name) {
    try {
      tally.values++;
      reader.read(json, type);
    } catch (IOException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      Matcher unread = UNREAD.matcher(why);
      if (Mappers.isRefusal(e)) {
        tally.refuse(name, e);
      } else if (unread.lookingAt()) {
        unknown.add(e instanceof IOException, unread.group(2), unread.group(1));
      } else if (!OF_TEXTS.contains(e.getClass().getSimpleName())
          && !why.startsWith(OF_NULL)
          && !OF_NAMES.matcher(why).matches()) {
        return e.getClass().getName() + " " + why;
      }
    }
    return "";
  }
}
