package dev.responds.processor.json;

import dev.responds.processor.json.RandomValues.Fill;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes values that are made up, and compares them with schemas. */
final class WrittenCheck {

  private static final int VALUES = 8;

  private final DescribedTypes types;
  private final List<Mappers.Writer> writers;
  private final Tally tally;
  private final WrittenNames names;
  private final Map<String, List<String>> faults = new LinkedHashMap<>();

  WrittenCheck(DescribedTypes types, List<Mappers.Writer> writers, Tally tally) {
    this.types = types;
    this.writers = writers;
    this.tally = tally;
    this.names = new WrittenNames(types.document());
  }

  void check(List<MadeType> made, long seed) throws ReflectiveOperationException {
    Chance chance = new Chance(seed);
    for (MadeType type : made) {
      if (type.isWritten()) {
        tally.types++;
        for (int i = 0; i < VALUES; i++) {
          Fill fill = i == 0 ? Fill.FULL : i == 1 ? Fill.EMPTY : Fill.ANY;
          Type known = types.type(type.name());
          write(new RandomValues(chance, fill).of(known), known, type.name());
        }
      }
    }
    tally.add(seed, made, faults, names.faults());
  }

  private void write(Object value, Type type, String name) {
    for (Mappers.Writer writer : writers) {
      try {
        String json = writer.write(value, type);
        tally.values++;
        for (String fault : types.faults(name, json)) {
          faults.computeIfAbsent(name, key -> new ArrayList<>()).add(fault + " in " + json);
        }
        names.add(Mappers.SECOND.readTree(json), types.written(name));
      } catch (IOException | RuntimeException e) {
        names.leaveOut(name);
        tally.refuse(name, e);
      }
    }
  }
}
