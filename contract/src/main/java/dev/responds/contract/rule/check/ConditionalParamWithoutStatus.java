package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reports conditions that an endpoint reads, and has no answer to when they fail. */
final class ConditionalParamWithoutStatus extends NamedRule {

  private record Row(String header, boolean retrieving, int status, Citation citation) {}

  private static final Citation IF_NONE_MATCH = rfc(9110, "13.1.2");

  private static final List<Row> ROWS =
      List.of(
          new Row("If-None-Match", true, 304, IF_NONE_MATCH),
          new Row("If-Modified-Since", true, 304, rfc(9110, "13.1.3")),
          new Row("If-Match", false, 412, rfc(9110, "13.1.1")),
          new Row("If-None-Match", false, 412, IF_NONE_MATCH),
          new Row("If-Unmodified-Since", false, 412, rfc(9110, "13.1.4")));

  private static final Set<HttpMethod> RETRIEVING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.QUERY);

  /** Conditions are ignored there. */
  private static final Set<HttpMethod> UNCONDITIONAL =
      Set.of(HttpMethod.OPTIONS, HttpMethod.TRACE, HttpMethod.CONNECT);

  ConditionalParamWithoutStatus() {
    super("conditional-param-without-status", Severity.WARNING, IF_NONE_MATCH);
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    if (endpoint.parameters().isEmpty() || endpoint.routing().methods().isEmpty()) {
      return;
    }
    for (Row row : ROWS) {
      if (endpoint.reads(row.header()) && applies(row, endpoint)) {
        check(row, subject.own(), findings);
        return;
      }
    }
  }

  private void check(Row row, OwnDeclarations own, Consumer<Finding> findings) {
    Endpoint endpoint = own.endpoint();
    boolean speaks =
        own.meantAsWhole()
            && !own.stub()
            && own.lacks(row.status())
            && endpoint.policy().permits(row.status());
    if (speaks) {
      findings.accept(finding(row, endpoint, own));
    }
  }

  private static boolean applies(Row row, Endpoint endpoint) {
    return endpoint.routing().methods().stream()
        .allMatch(
            method ->
                RETRIEVING.contains(method) == row.retrieving() && !UNCONDITIONAL.contains(method));
  }

  private Finding finding(Row row, Endpoint endpoint, OwnDeclarations own) {
    Arguments arguments = Arguments.of("request", endpoint.request()).and("field", row.header());
    return finding("", level(), row.citation(), own.place(), arguments).about(row.status());
  }
}
