package dev.responds.sample.start;

import dev.responds.sample.web.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what this service is and how to see each of its statuses. */
final class StartPage {

  private static final String CONTENT =
      """
      <p>An order service that sends every HTTP status for the reason that HTTP has it for.
      The <a href="/status-reference.html">status reference</a> was written by the compiler, from
      the declarations that the code is checked against. So was the
      <a href="/openapi.json">OpenAPI document</a>.</p>
      <p>In the browser: <a href="/checkout">order something</a>, refresh the page that follows,
      and <a href="/documents/1/editor">save a document</a>. Sign in as <code>alice</code> with
      <code>alice-secret</code>.</p>
      <table>
      <thead><tr><th>Status<th>Because<th>Try</thead>
      <tbody>
      %s</tbody>
      </table>
      <p>There is no request for a 500: it is only sent when the service itself is broken.</p>
      """;

  private static final String ROW =
      """
      <tr><td>%d<td>%s<td><code>curl -i %s</code>
      """;

  private StartPage() {}

  static Page of(String base, List<Attempt> attempts) {
    String rows =
        attempts.stream().map(attempt -> row(base, attempt)).collect(Collectors.joining());
    return Page.of("Order service", CONTENT.formatted(rows));
  }

  private static String row(String base, Attempt attempt) {
    return ROW.formatted(
        attempt.status(),
        Page.text(attempt.reason()),
        Page.text(attempt.request().replace("{base}", base)));
  }
}
