package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Severity.ERROR;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports declared header fields about content on a status that has none. */
final class HeaderOnBodyless extends ResponseRule {

  private static final List<String> FRAMING = List.of("Content-Length", "Transfer-Encoding");

  HeaderOnBodyless() {
    super("header-on-bodyless", ERROR, rfc(9110, "8.6"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (judged.response().headers().isEmpty() || !judged.registeredFinal()) {
      return Optional.empty();
    }
    boolean tunnel = judged.success() && judged.answersOnly(Set.of(HttpMethod.CONNECT));
    List<String> fields = judged.declared(tunnel ? FRAMING : judged.interpreted().forbidden());
    return fields.isEmpty() ? Optional.empty() : Optional.of(finding(judged, tunnel, fields));
  }

  private Finding finding(JudgedResponse judged, boolean tunnel, List<String> fields) {
    boolean metadata = judged.status() == 304;
    return finding(
        tunnel ? "connect" : "",
        metadata ? WARNING : ERROR,
        metadata ? rfc(9110, "15.4.5") : section(fields.get(0)),
        judged.field(fields),
        judged.requestArguments().and("fields", String.join(", ", fields)));
  }

  private Citation section(String field) {
    return field.equalsIgnoreCase("Transfer-Encoding") ? rfc(9112, "6.1") : citation();
  }
}
