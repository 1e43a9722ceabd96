package dev.responds.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was tried, and what is wrong. */
final class Tally {

  private static final Pattern ABOVE = Pattern.compile("(?:extends|implements) (T[0-9]+)\\b");

  private final String what;
  private final Set<String> refused = new HashSet<>();
  int types;
  int values;
  private int refusedTypes;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  Tally(String what) {
    this.what = what;
  }

  /** A library does not take such a type. */
  void refuse(String type, Exception thrown) {
    if (refused.add(type)) {
      refusedTypes++;
    }
    String why =
        thrown.getClass().getSimpleName()
            + " "
            + String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    refusals.merge(
        why.replaceAll("shop.Types.\\w+|[\"'`]\\w+[\"'`]", "X").replaceAll("(.{110}).*", "$1"),
        1,
        Integer::sum);
  }

  /** Adds faults with the sources of the types that have them. */
  void add(long seed, List<MadeType> made, Map<String, List<String>> found, Set<String> names) {
    found.forEach(
        (type, all) -> faults.add("seed " + seed + ": " + all.get(0) + "\n" + source(type, made)));
    refused.clear();
    names.forEach(
        fault ->
            faults.add(
                "seed "
                    + seed
                    + ": "
                    + fault
                    + "\n"
                    + source(fault.replaceAll("[:_<].*", ""), made)));
  }

  /** Returns the source of a type, and of what it extends. */
  private static String source(String component, List<MadeType> made) {
    StringBuilder sources = new StringBuilder();
    for (MadeType type : made) {
      boolean same = component.replaceAll("(Of|Output|Kind).*", "").equals(type.name());
      if (same) {
        sources.append(type.source());
        Matcher above = ABOVE.matcher(type.source());
        while (above.find()) {
          if (!above.group(1).equals(type.name())) {
            sources.append(source(above.group(1), made));
          }
        }
      }
    }
    return sources.toString();
  }

  void assertGood() {
    String figures = types + " types " + what + ", " + values + " values, refused " + refusedTypes;
    System.out.println(figures + (System.getProperty("random.why") == null ? "" : refusals));
    assertThat(String.join("\n", faults)).as(figures + ", %d faults", faults.size()).isEmpty();
    assertThat(refusedTypes).as(figures + " %s", refusals).isLessThan(types / 4);
  }
}
