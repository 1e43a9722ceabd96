package dev.responds.contract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * A hash that leaves something out makes a table a list, where many values differ in that alone.
 * Twice as many values have twice as many hashes.
 */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class HashTest {

  private static final int FEW = 1000;

  @Test
  void noPartOfAFindingIsLeftOut() {
    assertSpread(i -> finding("id" + i, "", Severity.ERROR, 200, "a", Source.NOWHERE));
    assertSpread(i -> finding("id", "v" + i, Severity.ERROR, 200, "a", Source.NOWHERE));
    assertSpread(i -> finding("id", "", Severity.ERROR, i, "a", Source.NOWHERE));
    assertSpread(i -> finding("id", "", Severity.ERROR, 200, "a" + i, Source.NOWHERE));
    assertSpread(i -> finding("id", "", Severity.ERROR, 200, "a", Source.type("T" + i)));
    assertThat(finding("id", "", Severity.ERROR, 200, "a", Source.NOWHERE).hashCode())
        .isNotEqualTo(finding("id", "", Severity.ADVICE, 200, "a", Source.NOWHERE).hashCode());
  }

  @Test
  void noPartOfAPlaceIsLeftOut() {
    assertSpread(i -> new Source(Source.Kind.METHOD, "T", "m" + i, 0, 0, List.of()));
    assertSpread(i -> new Source(Source.Kind.METHOD, "T", "m", i, 0, List.of()));
    assertSpread(i -> new Source(Source.Kind.METHOD, "T", "m", 0, i, List.of()));
    assertSpread(i -> Source.type("T").annotation(0).entry("levels", i));
  }

  @Test
  void noPartOfATypeIsLeftOut() {
    assertSpread(i -> new JavaType("p", List.of("T"), List.of(), i, true));
    assertSpread(i -> JavaType.of("p", "T" + i));
    assertSpread(i -> JavaType.of("p" + i, "T"));
  }

  @Test
  void noPartOfAComplaintIsLeftOut() throws ReflectiveOperationException {
    Class<?> complaint = Class.forName(Repetition.class.getName() + "$Complaint");
    Constructor<?> constructor =
        Arrays.stream(complaint.getDeclaredConstructors())
            .filter(one -> one.getParameterCount() == 8)
            .findFirst()
            .orElseThrow();
    constructor.setAccessible(true);
    Object[] parts = {
      "id", "", Severity.ERROR, OptionalInt.of(200), true, Source.NOWHERE, "", null
    };
    Object[] others = {
      "other",
      "v",
      Severity.ADVICE,
      OptionalInt.of(201),
      false,
      Source.type("T"),
      "cause",
      finding("id", "", Severity.ERROR, 200, "a", Source.NOWHERE)
    };
    for (int i = 0; i < parts.length; i++) {
      Object[] changed = parts.clone();
      changed[i] = others[i];
      assertThat(constructor.newInstance(changed).hashCode())
          .as("part %s", i)
          .isNotEqualTo(constructor.newInstance(parts).hashCode());
    }
  }

  private static Finding finding(
      String id, String variant, Severity level, int status, String argument, Source source) {
    return new Finding(
        id,
        variant,
        level,
        OptionalInt.of(status),
        Arguments.of("name", argument),
        Optional.empty(),
        source);
  }

  private static void assertSpread(IntFunction<Object> made) {
    assertThat(hashes(made, FEW)).isGreaterThan(FEW * 9 / 10);
    assertThat(hashes(made, 2 * FEW)).isGreaterThan(2 * FEW * 9 / 10);
  }

  private static int hashes(IntFunction<Object> made, int number) {
    Set<Integer> hashes = new HashSet<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      values.add(made.apply(i));
      hashes.add(values.get(i).hashCode());
    }
    return hashes.size();
  }
}
