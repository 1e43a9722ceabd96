package dev.responds.processor.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What libraries of JSON write and read of types that are made up is as the document says. More of
 * them are tried by {@code -Drandom.types=3000}, others by {@code -Drandom.seed=7}.
 */
class RandomTypesTest {

  private static final int TYPES = Integer.getInteger("random.types", 300);
  private static final long SEED = Long.getLong("random.seed", 1);
  private static final int BATCH = 50;
  private static final Jsonb JSON_B = JsonbBuilder.create();

  @Test
  void jacksonWritesAndReadsWhatIsDescribed() throws Exception {
    Tally written = new Tally("written by Jackson");
    Tally read = new Tally("read by Jackson");
    for (int batch = 0; batch * BATCH < TYPES; batch++) {
      long seed = SEED * 1_000_003 + batch;
      List<MadeType> made = RandomTypes.ofJackson(seed, BATCH);
      DescribedTypes types = DescribedTypes.ofSpring(made, used(made, seed));
      new WrittenCheck(types, List.of(Mappers::writeSecond, Mappers::writeThird), written)
          .check(made, seed);
      ReadCheck.ofJackson(types, read).check(made, seed);
    }
    written.assertGood();
    read.assertGood();
  }

  @Test
  void jsonBWritesAndReadsWhatIsDescribed() throws Exception {
    Tally written = new Tally("written by JSON-B");
    Tally read = new Tally("read by JSON-B");
    for (int batch = 0; batch * BATCH < TYPES / 2; batch++) {
      long seed = SEED * 1_000_003 + batch;
      List<MadeType> made = RandomTypes.ofJsonB(seed, BATCH);
      DescribedTypes types = DescribedTypes.ofJakarta(made, used(made, seed));
      new WrittenCheck(types, List.of((value, type) -> JSON_B.toJson(value, type)), written)
          .check(made, seed);
      ReadCheck.ofJsonB(types, read).check(made, seed);
    }
    written.assertGood();
    read.assertGood();
  }

  @Test
  void eitherLibraryWritesWhatIsDescribed() throws Exception {
    Tally written = new Tally("written by either");
    for (int batch = 0; batch * BATCH < TYPES / 2; batch++) {
      long seed = SEED * 1_000_003 + batch;
      List<MadeType> made = RandomTypes.ofBoth(seed, BATCH);
      new WrittenCheck(
              DescribedTypes.ofBoth(made, used(made, seed)),
              List.of(
                  Mappers::writeSecond,
                  Mappers::writeThird,
                  (value, type) -> JSON_B.toJson(value, type)),
              written)
          .check(made, seed);
    }
    written.assertGood();
  }

  /** Chooses what the variables of types stand for. */
  private static Map<String, String> used(List<MadeType> made, long seed) {
    Chance chance = new Chance(seed);
    RandomUses uses = new RandomUses(chance, new JsonBDialect(chance), List.of());
    Map<String, String> used = new LinkedHashMap<>();
    for (MadeType type : made) {
      if (type.isWritten()) {
        used.put(type.name(), uses.of(type, 1, List.of()));
      }
    }
    return used;
  }
}
