package dev.responds.test.coverage;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.text.Translations;
import dev.responds.test.api.Language;
import java.util.List;
import java.util.Locale;

/**
 * The report as a page for those who review an API: each declared response with the tests that
 * prove it, and those marked that none does. It needs neither scripts nor a network.
 */
final class CoveragePage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="LANGUAGE">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>TITLE</title>
      <style>
      :root { color-scheme: light dark; --line: light-dark(#ccc, #555);
        --bad: light-dark(#b00020, #ff8a8a); --quiet: light-dark(#595959, #a8a8a8); }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
      caption { text-align: start; font-weight: 600; padding: .5rem 0; }
      caption code { font-weight: 400; color: var(--quiet); }
      th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0;
        border-top: 1px solid var(--line); font-weight: 400; }
      thead th { color: var(--quiet); }
      th:first-child { width: 5rem; } td:nth-child(2) { width: 40%; }
      .unseen { color: var(--bad); font-weight: 600; }
      .quiet { color: var(--quiet); }
      </style>
      </head>
      <body>
      <h1>TITLE</h1>
      """;

  private final StringBuilder html;
  private final Translations texts;

  private CoveragePage(Locale language) {
    texts = Language.ofRuns(language);
    html =
        new StringBuilder(
            HEAD.replace("LANGUAGE", language.getLanguage().equals("ko") ? "ko" : "en")
                .replace("TITLE", texts.get("page.title")));
  }

  static String of(CoverageReport report) {
    CoveragePage page = new CoveragePage(report.language());
    page.html.append("<p>").append(escaped(report.summary())).append(".</p>\n");
    String endpoint = "";
    for (CoverageReport.Line line : report.lines()) {
      String id = line.endpoint().id();
      if (!id.equals(endpoint)) {
        page.end(endpoint);
        page.begin(line);
        endpoint = id;
      }
      page.add(line);
    }
    page.end(endpoint);
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void begin(CoverageReport.Line line) {
    html.append("<div class=\"wide\"><table>\n<caption>")
        .append(escaped(line.endpoint().endpoint().request()))
        .append(" <code>")
        .append(escaped(line.endpoint().place()))
        .append("</code></caption>\n<thead><tr>");
    for (String column : List.of("page.status", "page.when", "page.proved")) {
      html.append("<th scope=\"col\">").append(texts.get(column)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
  }

  private void end(String endpoint) {
    if (!endpoint.isEmpty()) {
      html.append("</tbody></table></div>\n");
    }
  }

  private void add(CoverageReport.Line line) {
    DeclaredResponse response = line.response();
    html.append("<tr><th scope=\"row\">").append(response.status()).append("</th><td>");
    html.append(escaped(response.when()));
    response.problem().ifPresent(problem -> aside(problem.uri()));
    response.mediaType().ifPresent(this::aside);
    html.append("</td><td>").append(provedBy(line)).append("</td></tr>\n");
  }

  private void aside(String text) {
    html.append(" <code class=\"quiet\">").append(escaped(text)).append("</code>");
  }

  private String provedBy(CoverageReport.Line line) {
    if (!line.seen()) {
      return line.counts()
          ? "<span class=\"unseen\">" + texts.get("page.unseen") + "</span>"
          : "<span class=\"quiet\">" + texts.get("page.notAsked") + "</span>";
    }
    List<String> tests = line.firstTests();
    int more = line.seenBy().size() - tests.size();
    String names = String.join("<br>", tests.stream().map(CoveragePage::escaped).toList());
    return more > 0
        ? names + "<br><span class=\"quiet\">" + texts.get("page.more", more) + "</span>"
        : names;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
