package dev.responds.test.coverage;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Sender;
import dev.responds.contract.text.Translations;
import dev.responds.test.api.DeclaredApi;
import dev.responds.test.api.DeclaredEndpoint;
import dev.responds.test.api.Language;
import dev.responds.test.api.ResponseKey;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/** How much of what is declared the tests have seen. */
public final class CoverageReport {

  private static final int FORMAT = 1;

  private static final int NAMED = 3;

  private final List<Line> lines;
  private final int tests;
  private final Locale language;
  private final Translations texts;

  /** A declared response, with the tests that have seen it. */
  record Line(DeclaredEndpoint endpoint, DeclaredResponse response, List<TestName> seenBy) {

    boolean seen() {
      return !seenBy.isEmpty();
    }

    /** More names say nothing more to a reader. */
    List<String> firstTests() {
      return seenBy.stream().limit(NAMED).map(TestName::toString).toList();
    }

    /** The infrastructure's are told of, and not asked for: a declaration says whose they are. */
    boolean counts() {
      return response.sender() != Sender.INFRASTRUCTURE;
    }
  }

  private CoverageReport(List<Line> lines, int tests, Locale language) {
    this.lines = List.copyOf(lines);
    this.tests = tests;
    this.language = language;
    this.texts = Language.ofRuns(language);
  }

  /** Makes the report of what is declared and what was seen. */
  public static CoverageReport of(
      DeclaredApi api, SortedMap<TestName, SortedSet<ResponseKey>> tests, Locale language) {
    Map<ResponseKey, List<TestName>> seen = new LinkedHashMap<>();
    for (Map.Entry<TestName, SortedSet<ResponseKey>> test : tests.entrySet()) {
      for (ResponseKey key : test.getValue()) {
        seen.computeIfAbsent(key, name -> new ArrayList<>()).add(test.getKey());
      }
    }
    Map<ResponseKey, Line> lines = new LinkedHashMap<>();
    for (DeclaredEndpoint endpoint : api.endpoints()) {
      for (DeclaredResponse response : endpoint.endpoint().responses()) {
        if (isAsked(endpoint, response)) {
          ResponseKey key = endpoint.key(response);
          lines.putIfAbsent(key, new Line(endpoint, response, seen.getOrDefault(key, List.of())));
        }
      }
    }
    return new CoverageReport(List.copyOf(lines.values()), tests.size(), language);
  }

  /** An abstract method answers through those that implement it; interim statuses, nobody sees. */
  private static boolean isAsked(DeclaredEndpoint endpoint, DeclaredResponse response) {
    return !endpoint.endpoint().handler().abstractMethod() && response.status() >= 200;
  }

  /** Returns all declared responses, endpoint by endpoint. */
  List<Line> lines() {
    return lines;
  }

  /** Returns the language of what people read. */
  Locale language() {
    return language;
  }

  /** Returns the report as a page for people. */
  public String html() {
    return CoveragePage.of(this);
  }

  /** Returns how many declared responses count. */
  public int declared() {
    return (int) lines.stream().filter(Line::counts).count();
  }

  /** Returns how many of them were seen. */
  public int seen() {
    return (int) lines.stream().filter(line -> line.counts() && line.seen()).count();
  }

  /** Returns that in percent, rounded down; all of nothing is all. */
  public int percent() {
    return declared() == 0 ? 100 : seen() * 100 / declared();
  }

  /** Returns the line that ends a run: {@code 54 of 61 declared responses seen in 212 tests}. */
  public String summary() {
    return texts.get(
        "summary",
        seen(),
        texts.counted("count.responses", declared()),
        texts.counted("count.tests", tests));
  }

  /** Returns the responses that count and were not seen, each as a line for people. */
  public List<String> unseen() {
    List<String> unseen = new ArrayList<>();
    for (Line line : lines) {
      if (line.counts() && !line.seen()) {
        unseen.add(text(line));
      }
    }
    return unseen;
  }

  private String text(Line line) {
    StringBuilder text = new StringBuilder(line.endpoint().endpoint().request());
    text.append(' ').append(line.response().status());
    line.response().problem().ifPresent(problem -> text.append(' ').append(problem.uri()));
    line.response().mediaType().ifPresent(type -> text.append(' ').append(type));
    return texts.get("unseen.of", text, line.endpoint().place());
  }

  /** Returns the report for machines. The same run gives the same characters. */
  public String json() {
    StringWriter out = new StringWriter();
    JsonWriter json = new JsonWriter(out);
    json.object().value("format", FORMAT).value("declared", declared()).value("seen", seen());
    json.value("tests", tests).array("responses").lines();
    for (Line line : lines) {
      write(json, line);
    }
    json.end().end().done();
    return out.toString();
  }

  private static void write(JsonWriter json, Line line) {
    ResponseKey key = line.endpoint().key(line.response());
    json.object().value("endpoint", key.endpoint());
    json.value("request", line.endpoint().endpoint().request());
    json.value("method", line.endpoint().place()).value("status", key.status());
    if (!key.mediaType().isEmpty()) {
      json.value("mediaType", key.mediaType());
    }
    if (!key.problem().isEmpty()) {
      json.value("problem", key.problem());
    }
    json.value("sender", line.response().sender().name().toLowerCase(Locale.ROOT));
    json.value("counts", line.counts()).value("seenBy", line.seenBy().size());
    json.array("provedBy", line.firstTests()).end();
  }
}
