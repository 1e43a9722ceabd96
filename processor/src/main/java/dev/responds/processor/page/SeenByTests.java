package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ProblemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What tests have seen of an API, as the test kit tells in its reports. */
public final class SeenByTests {

  /** Nobody has looked. */
  public static final SeenByTests NOTHING = new SeenByTests(Map.of(), 0);

  private static final int FORMAT = 1;

  /** More names say nothing more to a reader. */
  private static final int NAMED = 3;

  private final Map<Key, Seen> responses;
  private final int tests;

  /** What tells a declared response from all others. */
  private record Key(String endpoint, int status, String mediaType, String problem) {}

  /**
   * Who has seen a response.
   *
   * @param tests how many tests
   * @param names the first of them
   * @param asked whether it is asked for
   */
  record Seen(int tests, List<String> names, boolean asked) {

    Seen {
      names = List.copyOf(names);
    }

    boolean isMissing() {
      return tests == 0 && asked;
    }

    /** Tests of several modules may see the same. */
    Seen and(Seen other) {
      TreeSet<String> all = new TreeSet<>(names);
      all.addAll(other.names);
      return new Seen(
          tests + other.tests, all.stream().limit(NAMED).toList(), asked || other.asked);
    }
  }

  private SeenByTests(Map<Key, Seen> responses, int tests) {
    this.responses = responses;
    this.tests = tests;
  }

  /**
   * Reads what the tests of several modules have seen.
   *
   * @throws dev.responds.contract.json.MalformedJsonException if one is no JSON
   * @throws IllegalArgumentException if one is no report of this version
   */
  public static SeenByTests read(List<String> reports) {
    Map<Key, Seen> responses = new HashMap<>();
    int tests = 0;
    for (String text : reports) {
      JsonObject report = JsonParser.object(text);
      List<?> entries = report.getArray("responses");
      if (report.getInt("format", 0) != FORMAT || entries == null) {
        throw new IllegalArgumentException("it is no coverage.json of this version");
      }
      tests += report.getInt("tests", 0);
      for (Object entry : entries) {
        if (entry instanceof JsonObject response) {
          responses.merge(key(response), seen(response), Seen::and);
        }
      }
    }
    return new SeenByTests(responses, tests);
  }

  private static Key key(JsonObject response) {
    return new Key(
        response.getString("endpoint", ""),
        response.getInt("status", 0),
        response.getString("mediaType", ""),
        response.getString("problem", ""));
  }

  private static Seen seen(JsonObject response) {
    List<String> names = new ArrayList<>();
    List<?> named = response.getArray("provedBy");
    (named == null ? List.of() : named).forEach(name -> names.add(name.toString()));
    return new Seen(response.getInt("seenBy", 0), names, response.getBoolean("counts", false));
  }

  /** Returns whether somebody has looked. */
  boolean looked() {
    return !responses.isEmpty();
  }

  /** Returns how many tests have run. */
  int tests() {
    return tests;
  }

  /** Returns how many responses are asked for. */
  int asked() {
    return (int) responses.values().stream().filter(Seen::asked).count();
  }

  /** Returns how many of them were seen. */
  int proved() {
    return (int)
        responses.values().stream().filter(seen -> seen.asked() && !seen.isMissing()).count();
  }

  /** Returns who has seen a response, if the reports tell of it at all. */
  Optional<Seen> of(Endpoint endpoint, DeclaredResponse declared) {
    return Optional.ofNullable(
        responses.get(
            new Key(
                endpoint.identity(),
                declared.status(),
                declared.mediaType().orElse(""),
                declared.problem().map(ProblemType::uri).orElse(""))));
  }
}
