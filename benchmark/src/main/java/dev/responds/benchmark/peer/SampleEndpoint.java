package dev.responds.benchmark.peer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One endpoint of the API, whoever writes it: what it does, and five responses. */
record SampleEndpoint(int group, int number) {

  private static final List<String> VERBS = List.of("Get", "Post", "Put", "Delete");
  private static final List<Integer> SUCCESSES = List.of(200, 201, 200, 202);
  private static final List<Outcome> ERRORS =
      List.of(
          new Outcome(400, "The request is not valid", "Problem"),
          new Outcome(404, "There is no such thing", "Problem"),
          new Outcome(409, "It was changed meanwhile", "Problem"),
          new Outcome(500, "We failed", "Problem"));

  /** A response of five. */
  record Outcome(int status, String when, String body) {}

  /** Tells whether the request has content; others have a query parameter. */
  boolean takesContent() {
    return verb().equals("Post") || verb().equals("Put");
  }

  String verb() {
    return VERBS.get(number % VERBS.size());
  }

  /** The status that fits the method. */
  int success() {
    return SUCCESSES.get(number % SUCCESSES.size());
  }

  /** Writes each response with a template in which status, when and body stand in braces. */
  String responses(int success, String template, String delimiter) {
    Outcome done = new Outcome(success, "Done by operation " + number, "Dto" + group);
    return Stream.concat(Stream.of(done), ERRORS.stream())
        .map(outcome -> fill(outcome, template))
        .collect(Collectors.joining(delimiter));
  }

  /** Fills a template in which group, number, verb, VERB, name and new stand in braces. */
  String fill(String template) {
    String name = takesContent() ? "content.name()" : "query";
    return template
        .replace("{new}", "new Dto{group}(id, {name}, List.of(), Instant.EPOCH, null)")
        .replace("{group}", String.valueOf(group))
        .replace("{number}", String.valueOf(number))
        .replace("{verb}", verb())
        .replace("{VERB}", verb().toUpperCase(Locale.ROOT))
        .replace("{name}", name);
  }

  private static String fill(Outcome outcome, String template) {
    return template
        .replace("{status}", String.valueOf(outcome.status))
        .replace("{when}", outcome.when)
        .replace("{body}", outcome.body);
  }
}
