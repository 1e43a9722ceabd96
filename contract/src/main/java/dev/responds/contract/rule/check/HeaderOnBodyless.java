package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Level.ERROR;
import static dev.responds.contract.model.Level.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports declared header fields about content on a status that has none. */
final class HeaderOnBodyless extends ResponseRule {

  private static final List<String> FRAMING = List.of("Content-Length", "Transfer-Encoding");

  HeaderOnBodyless(StatusRegistry registry) {
    super("header-on-bodyless", ERROR, rfc(9110, "8.6"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    if (exchange.response().headers().isEmpty() || !exchange.registeredFinal()) {
      return Optional.empty();
    }
    boolean tunnel = exchange.success() && exchange.answersOnly(Set.of(HttpMethod.CONNECT));
    List<String> fields = exchange.declared(tunnel ? FRAMING : exchange.taken().forbidden());
    return fields.isEmpty() ? Optional.empty() : Optional.of(finding(exchange, tunnel, fields));
  }

  private Finding finding(Exchange exchange, boolean tunnel, List<String> fields) {
    boolean metadata = exchange.status() == 304;
    return finding(
        tunnel ? "connect" : "",
        metadata ? WARNING : ERROR,
        metadata ? rfc(9110, "15.4.5") : section(fields.get(0)),
        exchange.field(fields),
        exchange.requestArguments().and("fields", String.join(", ", fields)));
  }

  private Citation section(String field) {
    return field.equalsIgnoreCase("Transfer-Encoding") ? rfc(9112, "6.1") : citation();
  }
}
